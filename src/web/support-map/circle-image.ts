/** The circle on paper and as a picture, to be shown to the child. Drawn anew on a canvas: no image is loaded, so the page's strict policy holds. */

const pixels = 1600

/** Saves the drawing as PNG. */
export async function saveCircle(svg: SVGSVGElement, fileName: string): Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = pixels
  const brush = canvas.getContext('2d')
  if (!brush) return
  brush.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() || 'white'
  brush.fillRect(0, 0, pixels, pixels)
  const { x, y, width } = svg.viewBox.baseVal
  brush.scale(pixels / width, pixels / width)
  brush.translate(-x, -y)
  paintAll(brush, svg)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Prints the circle alone on the sheet. */
export function printCircle(): void {
  const root = document.documentElement
  root.dataset.print = 'circle'
  addEventListener('afterprint', () => delete root.dataset.print, { once: true })
  print()
}

function paintAll(brush: CanvasRenderingContext2D, parent: Element): void {
  for (const element of parent.children) {
    if (!(element instanceof SVGGraphicsElement)) continue
    const style = getComputedStyle(element)
    if (style.display === 'none') continue
    brush.save()
    brush.globalAlpha *= Number(style.opacity)
    const matrix = element.transform.baseVal.consolidate()?.matrix
    if (matrix) brush.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
    if (element instanceof SVGTextElement) paintText(brush, element, style)
    else if (element instanceof SVGPathElement) paintShape(brush, new Path2D(element.getAttribute('d') ?? ''), style)
    else if (element instanceof SVGCircleElement) paintShape(brush, disc(element), style)
    else paintAll(brush, element)
    brush.restore()
  }
}

function disc(circle: SVGCircleElement): Path2D {
  const path = new Path2D()
  path.arc(circle.cx.baseVal.value, circle.cy.baseVal.value, circle.r.baseVal.value, 0, 2 * Math.PI)
  return path
}

function paintShape(brush: CanvasRenderingContext2D, path: Path2D, style: CSSStyleDeclaration): void {
  const alpha = brush.globalAlpha
  if (style.fill !== 'none') {
    brush.globalAlpha = alpha * Number(style.fillOpacity)
    brush.fillStyle = style.fill
    brush.fill(path)
  }
  if (style.stroke !== 'none') {
    brush.globalAlpha = alpha * Number(style.strokeOpacity)
    stroke(brush, style)
    brush.stroke(path)
  }
  brush.globalAlpha = alpha
}

function stroke(brush: CanvasRenderingContext2D, style: CSSStyleDeclaration): void {
  brush.strokeStyle = style.stroke
  brush.lineWidth = Number.parseFloat(style.strokeWidth)
  brush.lineCap = style.strokeLinecap as CanvasLineCap
  brush.lineJoin = style.strokeLinejoin as CanvasLineJoin
  brush.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat))
}

/** Letters where the browser set them, each turned along its ring. */
function paintText(brush: CanvasRenderingContext2D, text: SVGTextElement, style: CSSStyleDeclaration): void {
  const letters = text.textContent ?? ''
  const notes = text.querySelector('tspan')
  const noteFrom = notes ? letters.length - (notes.textContent ?? '').length : letters.length
  brush.textBaseline = 'alphabetic'
  for (let index = 0; index < Math.min(letters.length, text.getNumberOfChars()); index++) {
    const own = index >= noteFrom && notes ? getComputedStyle(notes) : style
    const at = text.getStartPositionOfChar(index)
    brush.save()
    brush.translate(at.x, at.y)
    brush.rotate((text.getRotationOfChar(index) * Math.PI) / 180)
    brush.font = `${own.fontWeight} ${own.fontSize} ${own.fontFamily}`
    if (style.stroke !== 'none') {
      stroke(brush, style)
      brush.strokeText(letters[index] ?? '', 0, 0)
    }
    brush.fillStyle = own.fill
    brush.fillText(letters[index] ?? '', 0, 0)
    brush.restore()
  }
}
