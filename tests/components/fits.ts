/** Returns the controls that reach beyond the screen, and `the page` if it can be scrolled sideways. */
export function cutOff(): string[] {
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : []
  const controls = [...document.querySelectorAll('main :is(button, input, select, label:has(input))')]
  const outside = controls.filter((control) => {
    const { left, right, width } = control.getBoundingClientRect()
    return width > 1 && (left < -1 || right > innerWidth + 1)
  })
  return [...wide, ...outside.map(briefly)]
}

/** Returns the controls that are smaller than a thumb needs: 44 by 44 CSS pixels. */
export function tooSmall(): string[] {
  // A radio button or a box is pressed by its row.
  const controls = document.querySelectorAll(
    'main :is(button, label:has(input), input:not([type=radio], [type=checkbox]))',
  )
  return [...controls]
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect()
      return width > 1 && (width < 44 || height < 44)
    })
    .map(briefly)
}

/** Returns the fields in letters under 16 px, into which a phone would zoom. */
export function zoomedInto(): string[] {
  return [
    ...document.querySelectorAll('main :is(input:not([type=radio], [type=checkbox], [type=range]), select)'),
  ]
    .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
    .map(briefly)
}

function briefly(element: Element): string {
  const { width, height } = element.getBoundingClientRect()
  return `${element.outerHTML.slice(0, 120)} ${Math.round(width)} × ${Math.round(height)}`
}
