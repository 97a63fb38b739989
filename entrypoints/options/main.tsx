import { OptionsPage } from './OptionsPage'
import { start } from '../app/start'

start(() => <OptionsPage />)
