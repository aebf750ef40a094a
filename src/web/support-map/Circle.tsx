/** The circle in full size: names on their rings, words at every place. */
import { type CircleProps, CircleStage } from './CircleStage.tsx'
import { full } from './circle-form.ts'

export type { CircleProps } from './CircleStage.tsx'

export const Circle = (props: CircleProps) => <CircleStage {...props} form={full} />
