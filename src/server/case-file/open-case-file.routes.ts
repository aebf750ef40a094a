/** Opening a case file is asked of whoever takes reports in the unit: the report is its subject. */
import { openCaseFile } from '#domain/case-file/open-case-file.ts'
import { accept, type Route } from '#server/pipeline/routes.ts'
import { saveOpenCaseFile, stateForOpenCaseFile } from './open-case-file.store.ts'

export const openCaseFileRoutes: readonly Route[] = [accept(openCaseFile, 'intake', stateForOpenCaseFile, saveOpenCaseFile)]
