/** The ordered list of features: this is the whole API. */
import cookies from '@fastify/cookie'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { serveAccounts } from './account/account.routes.ts'
import { serveDemoPeople } from './account/demo.routes.ts'
import { serveEntryCodes } from './account/entry-code.routes.ts'
import { serveSessions } from './account/session.routes.ts'
import { type AccountSettings, serveSignIn } from './account/sign-in.routes.ts'
import { serveStepUp } from './account/step-up.routes.ts'
import { agencyRoutes } from './agency/agency.routes.ts'
import { peopleRoutes } from './agency/people.routes.ts'
import { staffRoutes } from './agency/staff.routes.ts'
import { areaPlanRoutes } from './area-plan/area-plan.routes.ts'
import { assessmentRoutes } from './assessment/assessment.routes.ts'
import { attachmentRoutes } from './attachment/attachment.routes.ts'
import { serveAttachments } from './attachment/serve-attachments.ts'
import { caseFileRoutes } from './case-file/case-file.routes.ts'
import { caseWorkRoutes } from './case-file/case-work.routes.ts'
import { openCaseFileRoutes } from './case-file/open-case-file.routes.ts'
import { conferenceRoutes } from './conference/conference.routes.ts'
import { serveGateway } from './contact/gateway.routes.ts'
import { contactRoutes } from './contact/contact.routes.ts'
import { clockRoutes } from './episode/clock.routes.ts'
import { directoryRoutes } from './directory/directory.routes.ts'
import { servePublicDirectory } from './directory/public.routes.ts'
import { determinationRoutes } from './episode/determination.routes.ts'
import { episodeRoutes } from './episode/episode.routes.ts'
import { returnRoutes } from './episode/return.routes.ts'
import { childVoiceRoutes } from './child-voice/child-voice.routes.ts'
import { serveSlips } from './child-voice/slip.routes.ts'
import { breakGlassRoutes } from './grant/break-glass.routes.ts'
import { denialRoutes } from './grant/denial.routes.ts'
import { grantRoutes } from './grant/grant.routes.ts'
import { handoverRoutes } from './handover/handover.routes.ts'
import { healthRoutes } from './health/health.routes.ts'
import { instrumentRoutes } from './instrument/instrument.routes.ts'
import { intakeRoutes } from './intake/intake.routes.ts'
import { oversightRoutes } from './oversight/oversight.routes.ts'
import { legalRoutes } from './legal/legal.routes.ts'
import { livelihoodRoutes } from './livelihood/livelihood.routes.ts'
import { matchingRoutes } from './matching/matching.routes.ts'
import { harden, hardServer } from './pipeline/harden.ts'
import { notFound, serve } from './pipeline/http.ts'
import { loggerOptions } from './pipeline/log.ts'
import type { Route } from './pipeline/routes.ts'
import { paperRoutes } from './paper/paper.routes.ts'
import { servePapers } from './paper/serve-papers.ts'
import { planRoutes } from './plan/plan.routes.ts'
import { serveAnswerCodes } from './referral/answer-code.routes.ts'
import { referralRoutes } from './referral/referral.routes.ts'
import { regionRoutes } from './region/region.routes.ts'
import { todayRoutes } from './case-file/today.routes.ts'
import { schoolingRoutes } from './schooling/schooling.routes.ts'
import { shelterRoutes } from './shelter/shelter.routes.ts'
import { supervisionRoutes } from './supervision/supervision.routes.ts'
import { transferRoutes } from './transfer/transfer.routes.ts'
import { transitionRoutes } from './transition/transition.routes.ts'
import { trainingRoutes } from './training/training.routes.ts'
import { supportMapRoutes } from './support-map/support-map.routes.ts'
import { serveWeb } from './web.ts'

export const routes: readonly Route[] = [
  ...regionRoutes,
  ...agencyRoutes,
  ...peopleRoutes,
  ...staffRoutes,
  ...oversightRoutes,
  ...intakeRoutes,
  ...openCaseFileRoutes,
  ...caseFileRoutes,
  ...caseWorkRoutes,
  ...grantRoutes,
  ...referralRoutes,
  ...todayRoutes,
  ...breakGlassRoutes,
  ...denialRoutes,
  ...supportMapRoutes,
  ...assessmentRoutes,
  ...instrumentRoutes,
  ...planRoutes,
  ...childVoiceRoutes,
  ...handoverRoutes,
  ...matchingRoutes,
  ...clockRoutes,
  ...episodeRoutes,
  ...determinationRoutes,
  ...returnRoutes,
  ...supervisionRoutes,
  ...trainingRoutes,
  ...transferRoutes,
  ...transitionRoutes,
  ...conferenceRoutes,
  ...legalRoutes,
  ...schoolingRoutes,
  ...livelihoodRoutes,
  ...healthRoutes,
  ...shelterRoutes,
  ...contactRoutes,
  ...areaPlanRoutes,
  ...directoryRoutes,
  ...attachmentRoutes,
  ...paperRoutes
]

export interface AppSettings extends AccountSettings {
  readonly demoNotes?: ReadonlyMap<string, { id: string; en: string }>
  readonly log?: boolean
  /** where a message gateway is set up: the secret its reports are signed with */
  readonly gatewaySecret?: string | undefined
  /** folder of the built web application */
  readonly web?: string | undefined
}

export async function createApp(settings: AppSettings): Promise<FastifyInstance> {
  const app = Fastify({
    logger: settings.log ? loggerOptions : false,
    ...hardServer(settings.cookie.secure),
    logController: new LogController({ disableRequestLogging: true })
  })
  await app.register(cookies)
  harden(app, settings)
  app.get('/api/health', async () => ({ ok: true }))
  serveSessions(app, settings)
  serveSignIn(app, settings)
  serveEntryCodes(app, settings)
  serveStepUp(app, settings)
  serveAccounts(app, settings)
  serveSlips(app, settings)
  if (settings.gatewaySecret) serveGateway(app, settings, settings.gatewaySecret)
  servePublicDirectory(app, settings)
  serveAnswerCodes(app, settings)
  servePapers(app, settings, settings.cookie.name)
  serveAttachments(app, settings, settings.cookie.name)
  if (settings.mode === 'demo') serveDemoPeople(app, settings, settings.demoNotes ?? new Map())
  serve(app, routes, settings, settings.cookie.name)
  if (settings.web) await serveWeb(app, settings.web)
  else app.setNotFoundHandler((_request, reply) => reply.code(404).type('application/json; charset=utf-8').send(notFound))
  return app
}
