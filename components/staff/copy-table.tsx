/** Copies a table of this page by the script of staff documents (staff-aid.ts); without it, there is no such button. */
export function CopyTable({ table, about }: { table: string; about: string }) {
  return (
    <>
      <button type="button" className="link-button" data-copies={table} hidden>
        Copy table<span className="vh"> of {about}</span>
      </button>
      <span role="status" />
    </>
  )
}
