/** Every sentence shown stands in this folder, one file per feature, Indonesian first; this file chooses the language. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

export type Language = 'id' | 'en'

/** One feature's sentences. English must have exactly the Indonesian shape: a missing sentence does not compile. */
export interface Words<T> {
  readonly id: T
  readonly en: T
}

type Shape<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Shape<T[K]>
}

export const words = <const T extends object>(catalogue: { id: T; en: NoInfer<Shape<T>> }): Words<Shape<T>> =>
  catalogue as unknown as Words<Shape<T>>

interface LanguageChoice {
  readonly language: Language
  choose(language: Language): void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'id', choose: () => {} })

const remembered = (): Language => (localStorage.getItem('language') === 'en' ? 'en' : 'id')

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered)
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem('language', language)
  }, [language])
  return <LanguageContext value={{ language, choose: setLanguage }}>{children}</LanguageContext>
}

export const useLanguage = (): LanguageChoice => useContext(LanguageContext)

export const useWords = <T,>(catalogue: Words<T>): T => catalogue[useContext(LanguageContext).language]

/** The word of a vocabulary term or field label in the language on screen. */
export function useName(): (named: { readonly id: string; readonly en: string }) => string {
  const { language } = useContext(LanguageContext)
  return (named) => named[language]
}
