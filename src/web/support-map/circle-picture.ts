/** The drawing of a map in the language on screen, made once and kept until the map, the form or the lifted supporter changes. */
import { useMemo } from 'react'
import { supportMapWords } from '#web/words/support-map.ts'
import { useLanguage } from '#web/words/words.tsx'
import type { CircleForm } from './circle-form.ts'
import { type CirclePicture, drawCircle } from './circle-geometry.ts'
import type { CircleMap, SeenSupporter } from './circle-map.ts'
import { dayAndMonth } from './circle-reading.ts'

export function useCirclePicture(map: CircleMap, form: CircleForm, lifted: string | null): CirclePicture {
  const { language } = useLanguage()
  return useMemo(() => {
    const w = supportMapWords[language].circle
    const note = (supporter: SeenSupporter) =>
      supporter.unsafe
        ? w.unsafe
        : supporter.endsOn
          ? w.until(dayAndMonth(supporter.endsOn, language))
          : supporter.keptPromises > 0
            ? w.promiseKept
            : null
    return drawCircle(map, form, lifted, language, { ...w, note })
  }, [map, form, lifted, language])
}
