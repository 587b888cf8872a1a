import '@/app/globals.css'
import { createRoot } from 'react-dom/client'
import { KIND_ENTRIES } from './entries'
import { Gallery } from './gallery'
import { SCREEN_ENTRIES } from './screens'

const place = document.getElementById('gallery')
if (place) createRoot(place).render(<Gallery entries={[...SCREEN_ENTRIES, ...KIND_ENTRIES]} />)
