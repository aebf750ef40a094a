/** The day a scene takes place on, as Indonesia counts it: until seven in the morning a clock in UTC still shows the day before. */
import { dayOf } from '#domain/kernel/date.ts'

export const today = (scene: { readonly world: { readonly at: string } }): string => dayOf(scene.world.at)
