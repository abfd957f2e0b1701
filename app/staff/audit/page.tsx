import { AuditCount } from '../../../components/audit/audit-count'
import { AuditEntries } from '../../../components/audit/audit-entries'
import { AuditFilters } from '../../../components/audit/audit-filters'
import { EmptyState } from '../../../components/staff/empty-state'
import { Pages } from '../../../components/staff/pages'
import { AuditFilter, queryOfFilter } from '../../../domain/audit/audit-filter'
import { pageOf } from '../../../domain/paging/page'
import { may } from '../../../domain/people/access'
import { MOST_IN_A_FILE } from '../../../server/audit/audit-export'
import { countEntries, peopleOnRecord, readEntries } from '../../../server/audit/audit-reading'
import { organisationsFor } from '../../../server/people/organisations'
import { Nowhere, staffPage } from '../../staff-with'

export default staffPage('audit.see', Nowhere, async ({ query, ...staff }) => {
  const filter = AuditFilter.parse(Object.fromEntries(query))
  const found = await countEntries(staff, filter)
  const { page, pages, ...entriesShown } = pageOf(found, filter.page)
  const entries = await readEntries(staff, filter, entriesShown)
  const people = await peopleOnRecord(staff)
  const organisations = await organisationsFor(staff)
  const address = (to: number) => `/staff/audit?${queryOfFilter(filter, to)}`
  return {
    title: 'Audit',
    wide: true,
    body: (
      <>
        <p>What people did here, in one record that nobody can change. Entries are kept for 12 months.</p>
        <AuditFilters
          filter={filter}
          people={people.map(({ id, name, organisation }) => ({
            value: id,
            words: `${name} (${organisation})`,
          }))}
          organisations={
            may(staff.me.roles, 'audit.see-all')
              ? organisations.map(({ id, name }) => ({ value: id, words: name }))
              : null
          }
        />
        <AuditCount
          found={found}
          most={MOST_IN_A_FILE}
          file={`/staff/audit/export?${queryOfFilter(filter)}&format=csv`}
        />
        {found === 0 && (
          <EmptyState title="Nothing on record for this">
            <p>
              Choose other days, or <a href="/staff/audit">show everything</a>.
            </p>
          </EmptyState>
        )}
        <AuditEntries
          entries={entries}
          organisations={Object.fromEntries(organisations.map(({ id, name }) => [id, name]))}
        />
        <Pages of="the audit" page={page} pages={pages} address={address} />
      </>
    ),
  }
})
