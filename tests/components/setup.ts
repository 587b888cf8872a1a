import '@/app/globals.css'

/* A page as app/layout.tsx makes it. */
document.documentElement.lang = 'en'
document.title = 'Annals'
