/** The digest of a pack, and how anybody finds out whether it is the one that was made. */
export function HowToCheck({ digest }: { digest: string }) {
  return (
    <>
      <p>
        SHA-256 of its content: <code>{digest}</code>
      </p>
      <p>
        To check it, take the JSON file of the same pack and let a program work out the SHA-256 of the file,
        like <code>sha256sum</code>. It has to print these 64 signs. Whoever chooses the same measures and the
        same day from the same data gets the same file and the same signs. The spreadsheet and the printed
        page show what is in that file.
      </p>
      <p>
        Values that nobody had agreed to by that day are left out. Quotes are those that two people agreed to
        show to everybody; one that was withdrawn since is in no pack. Registers are counted as they stand
        now, for quarters that were over.
      </p>
    </>
  )
}
