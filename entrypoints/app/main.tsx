import { App } from './App'
import { start } from './start'

start(() => <App />)
