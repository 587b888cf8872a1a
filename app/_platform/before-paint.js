// Runs in the head of every page, before anything is painted: sets the theme and marks returning learners. Stores an
// answer to the first question that is given before the app has loaded, for the page that finds it.
;(() => {
  const page = document.documentElement.dataset
  try {
    const theme = localStorage.getItem('annals:theme')
    if (theme === 'dark' || theme === 'light') page.theme = theme
    for (let i = 0; i < localStorage.length; i += 1) {
      if (localStorage.key(i)?.startsWith('annals:log:')) {
        page.returning = ''
        break
      }
    }
  } catch {
    // Without storage everyone is a newcomer.
  }
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'first-answer') return
    const took = Math.round(performance.now())
    try {
      sessionStorage.setItem(
        'annals:first-answer',
        [target.dataset.card, target.value, Date.now(), took].join('\n'),
      )
    } catch {
      // The answer is then recorded only if this page stays open.
    }
  })
})()
