import { ask } from './runtime'

interface Here {
  /** Nobody wrote a file for this page, as far as is known. */
  isUnknown: () => boolean
  isOpen: () => boolean
  /** The address is another. */
  moved: () => void
  /** It was asked again, and this reader stays. */
  stays: () => void
}

/** Follows the page's address, and asks again whose page it is when an app has drawn itself late. */
export function makeWhose(document: Document, here: Here) {
  let place = ''
  /** How many elements the page had when it was last asked whose it is. */
  let drawn = 0
  let asking = false

  async function again(): Promise<void> {
    asking = true
    await ask('reach', {})
    asking = false
    // A slip that was opened meanwhile was not disturbed: ask once more.
    if (here.isOpen()) drawn = 1
    else here.stays()
  }

  return {
    place: () => place,
    /** A reader of the site's own may be on its way. */
    isAsking: () => asking,
    look(): void {
      // Soft navigation changes the address without a load: what is known of the page is asked for again then.
      const moved = place !== document.location.href
      if (moved) {
        place = document.location.href
        here.moved()
      }
      // Such an app may only then show what it is, and has a file of its own. An open slip goes first.
      if (!here.isUnknown() || here.isOpen()) return
      const size = document.getElementsByTagName('*').length
      if (!moved && Math.abs(size - drawn) * 3 <= drawn) return
      if (drawn) void again()
      drawn = size
    },
  }
}
