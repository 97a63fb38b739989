import { App } from '../app/App'
import { start } from '../app/start'
import { Strip } from './Strip'

start(() => <App strip={(drafts, onDrop) => <Strip drafts={drafts} onDrop={onDrop} />} />)
