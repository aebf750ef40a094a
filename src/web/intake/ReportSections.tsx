/** The parts of the report form: who tells us, the child, where, how to reach safely, and what may be known besides. */
import { ageBands, sexes } from '#domain/case-file/child.ts'
import { contactChannels, contactWindows } from '#domain/case-file/safety.ts'
import { benefitElements, benefitReceivers, overtnesses, recruitments, settings } from '#domain/intake/exploitation.ts'
import { needsNumber } from '#domain/intake/record-report.ts'
import { ReportFacts } from '#domain/intake/report.ts'
import { channels, sources } from '#domain/intake/source.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { nowAt } from '#web/offline/clock.ts'
import { reportFormWords } from '#web/words/report-form.ts'
import { intakeWords } from '#web/words/intake.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ReportForm } from './NewReportForm.tsx'
import { RegionPicker } from './RegionPicker.tsx'

interface Props {
  readonly form: ReportForm
}

const useForms = () => ({ w: useWords(reportFormWords).form, name: useName(), notKnown: useWords(intakeWords).notKnown })

export function SourceSection({ form }: Props) {
  const { w, name } = useForms()
  return (
    <>
      <Select {...form.field('source')} label={w.source} required options={vocabularyOptions(sources.terms, name)} />
      {form.values.source === 'SR19' && <Notice icon="search">{w.mediaHint}</Notice>}
      <ChoiceChips {...form.field('channel')} label={w.channel} required options={vocabularyOptions(channels.terms, name)} />
      <div className="columns">
        {form.values.source !== 'SR90' && (
          <TextInput
            {...form.field('reporterName')}
            label={w.reporterName}
            hint={w.reporterHint}
            max={maxLengthOf(ReportFacts.shape.reporterName)}
          />
        )}
        <MomentInput {...form.field('receivedAt')} label={w.receivedAt} hint={w.receivedHint} max={nowAt()} />
      </div>
    </>
  )
}

export function ChildSection({ form }: Props) {
  const { w, name } = useForms()
  return (
    <>
      <Notice tone="quiet" icon="shield" title={w.noName}>
        {w.noNameWhy}
      </Notice>
      <ChoiceChips {...form.field('sex')} label={w.sex} required options={vocabularyOptions(sexes.terms, name)} />
      <NumberInput {...form.field('age')} label={w.age} hint={w.ageHint} unit={w.years} min={0} max={99} />
      {form.values.age === undefined && (
        <ChoiceChips {...form.field('ageBand')} label={w.ageBand} options={vocabularyOptions(ageBands.terms, name)} />
      )}
    </>
  )
}

export function PlaceSection({ form }: Props) {
  const { w } = useForms()
  const { residenceRegion, incidentRegion } = form.values
  const sameAsResidence = { label: w.sameAsResidence, code: residenceRegion }
  return (
    <>
      <p className="field-hint">{w.whereHint}</p>
      <RegionPicker {...form.field('residenceRegion')} label={w.residence} />
      <RegionPicker {...form.field('incidentRegion')} label={w.incident} shortcuts={[sameAsResidence]} />
      <RegionPicker
        {...form.field('serviceRegion')}
        label={w.service}
        hint={w.serviceHint}
        shortcuts={[sameAsResidence, ...(incidentRegion === residenceRegion ? [] : [{ label: w.sameAsIncident, code: incidentRegion }])]}
      />
    </>
  )
}

export function MoreSection({ form }: Props) {
  const { w, name, notKnown } = useForms()
  return (
    <div className="stack">
      <Select
        {...form.field('setting')}
        label={w.setting}
        hint={w.settingHint}
        placeholder={notKnown}
        options={vocabularyOptions(settings.terms, name)}
      />
      <ChoiceChips {...form.field('overtness')} label={w.overtness} options={vocabularyOptions(overtnesses.terms, name)} />
      <ChoiceChips {...form.field('recruitment')} label={w.recruitment} options={vocabularyOptions(recruitments.terms, name)} />
      <ChoiceChips
        {...form.field('benefit')}
        label={w.benefit}
        hint={w.benefitHint}
        options={vocabularyOptions(benefitElements.terms, name)}
      />
      {form.values.benefit === 'YES' && (
        <CheckChips
          {...form.field('benefitReceivers')}
          onChange={(chosen) => form.set('benefitReceivers', chosen && [...chosen])}
          label={w.receivers}
          options={vocabularyOptions(benefitReceivers.terms, name)}
        />
      )}
    </div>
  )
}

export function ContactSection({ form }: Props) {
  const { w, name } = useForms()
  const channel = form.values.contactChannel ?? null
  const { shape } = ReportFacts
  return (
    <>
      <Select
        {...form.field('contactChannel')}
        label={w.contactChannel}
        hint={w.contactHint}
        options={vocabularyOptions(contactChannels.terms, name)}
      />
      {channel === 'SC9' && (
        <Notice icon="shield" tone="quiet">
          {w.doNotContact}
        </Notice>
      )}
      {channel !== null && channel !== 'SC9' && (
        <>
          <div className="columns">
            <TextInput
              {...form.field('contactNumber')}
              label={w.contactNumber}
              required={needsNumber(channel)}
              max={maxLengthOf(shape.contactNumber)}
            />
            <TextInput
              {...form.field('contactReaders')}
              label={w.contactReaders}
              hint={w.contactReadersHint}
              max={maxLengthOf(shape.contactReaders)}
            />
          </div>
          <CheckChips
            {...form.field('contactWindows')}
            onChange={(chosen) => form.set('contactWindows', chosen && [...chosen])}
            label={w.contactWindows}
            options={vocabularyOptions(contactWindows.terms, name)}
          />
          <TextInput
            {...form.field('contactCodeWord')}
            label={w.contactCodeWord}
            hint={w.contactCodeWordHint}
            max={maxLengthOf(shape.contactCodeWord)}
          />
        </>
      )}
    </>
  )
}
