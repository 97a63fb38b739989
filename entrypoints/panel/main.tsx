import { App } from '../app/App'
import { start } from '../app/start'
import { findHere } from './find-here'
import { Strip } from './Strip'

start(() => <App strip={(drafts, onDrop) => <Strip drafts={drafts} onDrop={onDrop} />} />)
findHere()
