'use client'
import { BroughtFile } from '../../domain/registers/import-mapping'
import { FileFields } from '../forms/file-fields'
import { StaffForm } from '../forms/staff-form'

/** A file of a spreadsheet or an audit tool, chosen or pasted. Nothing of it is in the register yet. */
export function UploadForm({ action }: { action: string }) {
  return (
    <StaffForm
      action={action}
      schema={BroughtFile}
      start={{ file: '', text: '' }}
      button="Try this file"
      keeps
    >
      <FileFields />
    </StaffForm>
  )
}
