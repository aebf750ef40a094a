/** The typeface, fetched after the first paint over a fallback of the same measure (base.css), so that nothing moves. */
import '@fontsource-variable/plus-jakarta-sans/wght.css'
