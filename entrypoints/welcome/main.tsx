import { start } from '../app/start'
import { WelcomePage } from './WelcomePage'

start(() => <WelcomePage />)
