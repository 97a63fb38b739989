import annotations from './annotations'
import csv from './csv'
import type { Format } from './define'
import type { Faithful } from './faithful'
import html from './html'
import hubspotContacts from './hubspot-contacts'
import hubspotNotes from './hubspot-notes'
import json from './json'
import jsonl from './jsonl'
import markdown from './markdown'
import reviews from './reviews'
import salesforce from './salesforce'
import senja from './senja'

/** Every format of a file with what is kept, in the order in which they are offered. */
export const formats: readonly (Format | Faithful)[] = [
  json,
  jsonl,
  csv,
  markdown,
  html,
  annotations,
  reviews,
  senja,
  hubspotContacts,
  hubspotNotes,
  salesforce,
]
