import type { Permission } from '../domain/people/access'

/** Which rows of a table a permission opens, and the column that says whose a row is. */
export type Wall = { opens: Permission; whose: string }

/** Every table with something private in it that staff pages may read, and what opens it (domain/people/access.ts). */
export const walls: Record<string, Wall> = {
  responses: { opens: 'comments.read', whose: 'survey_id' },
  response_texts: { opens: 'comments.read', whose: 'question' },
  comments_to_read: { opens: 'comments.read', whose: 'survey_id' },
  codings: { opens: 'comments.read', whose: 'survey_id' },
  voice_reviews: { opens: 'comments.read', whose: 'survey_id' },
  cleaned_texts: { opens: 'comments.read', whose: 'survey_id' },
  quotes: { opens: 'comments.read', whose: 'survey_id' },
  you_said_quotes: { opens: 'comments.read', whose: 'survey_id' },
  comment_notes: { opens: 'comments.work', whose: 'survey_id' },
  themes: { opens: 'comments.read', whose: 'organisation_id' },
  names_to_take_out: { opens: 'comments.read', whose: 'organisation_id' },
  reading_rota: { opens: 'rota.see', whose: 'organisation_id' },
  concerns: { opens: 'concerns.decide', whose: 'survey_id' },
  contact_requests: { opens: 'contact.answer', whose: 'organisation_id' },
  report_editions: { opens: 'registers.see', whose: 'organisation_id' },
  audited_cases: { opens: 'registers.see', whose: 'organisation_id' },
  register_imports: { opens: 'registers.see', whose: 'organisation_id' },
  paper_forms: { opens: 'paper.key', whose: 'survey_id' },
  people: { opens: 'home.see', whose: 'organisation_id' },
  sessions: { opens: 'people.manage', whose: 'person_id' },
  passkeys: { opens: 'people.manage', whose: 'person_id' },
  recovery_codes: { opens: 'people.manage', whose: 'person_id' },
  organisation_accounts: { opens: 'people.manage', whose: 'person_id' },
  one_time_links: { opens: 'people.manage', whose: 'person_id' },
  audit_events: { opens: 'audit.see', whose: 'organisation' },
}

/** Tables with something private that are not walled off by organisation, and what holds them instead. */
export const otherwiseHeld: Record<string, string> = {
  readings: 'each person sees the own readings alone',
  paper_checks: 'each person sees the own second keying alone',
  charter_parties: 'all parties work on one charter; who speaks for them is published',
  charter_members: 'the name is one that its owner chose to show',
  charter_comments: 'shown once a moderator looked at it',
  charter_suggestions: 'shown once a moderator looked at it',
  charter_replies: 'shown once a moderator looked at it',
  charter_signatures: 'signatures are published with the charter',
  charter_supporters: 'shown once a moderator looked at it',
  charter_ratings: 'only what a service said is read, and that is published',
}

const seed = { council: '00000000-0000-4000-8000-000000000001', hpci: '00000000-0000-4000-8000-000000000002' }

/** Whose a row is, by what stands in its column. */
export const owners: Record<string, 'council' | 'hpci'> = {
  ...{ council: 'council', ours: 'council', [seed.council]: 'council' },
  ...{ hpci: 'hpci', theirs: 'hpci', [seed.hpci]: 'hpci' },
}

/** One row of every walled table for each of two organisations, as SQL for the owner of an empty database. */
export const rowsForBoth = (['council', 'hpci'] as const).map((organisation) => {
  const survey = organisation === 'council' ? 'ours' : 'theirs'
  const [id, person] = [`'\\x${organisation === 'council' ? '01' : '02'}'`, `'${seed[organisation]}'`]
  return `
    INSERT INTO organisations (id, name, email_domains) VALUES ('${organisation}', '${organisation}', '{}');
    INSERT INTO surveys (id, owner) VALUES ('${survey}', '${organisation}');
    INSERT INTO people (id, email, name, organisation_id, roles, state, reviewed_on)
      VALUES (${person}, '${organisation}@example.org', 'X', '${organisation}', '{reader}', 'active', now());
    INSERT INTO responses (id, survey_id, version, week, answers, answers_hash, priorities, voice_level, voice_flags,
      voice_rule, voice_rules, family_voice, way, channel, language, agreed_to, keep_until) VALUES (${id}, '${survey}', 1, now(), '{}', '\\x', '{}', 'direct', '{}', 'r',
      1, 'direct', 'words', 'web', 'en', 'v', now());
    INSERT INTO response_texts (response_id, question, sealed) VALUES (${id}, '${survey}', '\\x');
    INSERT INTO comments_to_read VALUES (${id}, '${survey}', '${survey}', now());
    INSERT INTO codings (response_id, question, survey_id, person_id, themes) VALUES (${id}, '${survey}', '${survey}', ${person}, '{}');
    INSERT INTO voice_reviews (response_id, number, survey_id, before, level, reason, person_id, "on")
      VALUES (${id}, 1, '${survey}', 'direct', 'supported', 'r', ${person}, now());
    INSERT INTO cleaned_texts (response_id, question, survey_id, sealed, person_id, rev, "on")
      VALUES (${id}, '${survey}', '${survey}', '\\x', ${person}, 1, now());
    INSERT INTO quotes (response_id, question, survey_id, cleaned_rev, proposed_by, "on")
      VALUES (${id}, '${survey}', '${survey}', 1, ${person}, now());
    INSERT INTO you_said_entries (id, organisation_id, person_id, "on") VALUES (${person}, '${organisation}', ${person}, now());
    INSERT INTO you_said_revisions (entry_id, number, content, person_id, "on") VALUES (${person}, 1, '{}', ${person}, now());
    INSERT INTO you_said_quotes (entry_id, number, response_id, question, survey_id, words)
      VALUES (${person}, 1, ${id}, '${survey}', '${survey}', 'x');
    INSERT INTO comment_notes (response_id, question, survey_id, sealed, person_id, rev)
      VALUES (${id}, '${survey}', '${survey}', '\\x', ${person}, 1);
    INSERT INTO themes (organisation_id, name, meaning) VALUES ('${organisation}', 'x', 'x');
    INSERT INTO names_to_take_out VALUES ('${organisation}', 'x');
    INSERT INTO reading_rota (organisation_id, week, reader_id, deputy_id) VALUES ('${organisation}', now(), ${person}, ${person});
    INSERT INTO concerns (response_id, question, survey_id, flagged_by, category, flagged_at)
      VALUES ('\\xff', 'q', '${survey}', 'screen', 'harm', now());
    INSERT INTO contact_requests (id, organisation_id, arrived_on, sealed) VALUES (${person}, '${organisation}', now(), '\\x');
    INSERT INTO agreed_reports (id, organisation_id, title, owner, cycle, first_due, in_scope, person_id, "on")
      VALUES (${person}, '${organisation}', 'x', 'x', 'once', now(), true, ${person}, now());
    INSERT INTO report_editions (report_id, organisation_id, due_on, period, child_level, child_rule, family_level, family_rule,
      rules, influence, sealed, person_id, "on") VALUES (${person}, '${organisation}', now(), '2026', 'direct', 'R-direct', 'direct', 'R-direct', 1,
      'heard', '\\x', ${person}, now());
    INSERT INTO audit_rounds (id, organisation_id, title, service, audited_on, sample, auditor, tool, person_id, "on")
      VALUES (${person}, '${organisation}', 'x', 'x', now(), 'all', 'x', 'x', ${person}, now());
    INSERT INTO audited_cases (round_id, organisation_id, reference, grade, child_level, child_rule, family_level, family_rule,
      rules, sealed, person_id, "on") VALUES (${person}, '${organisation}', 'C-1', 'good', 'direct', 'R-direct', 'direct', 'R-direct', 1,
      '\\x', ${person}, now());
    INSERT INTO register_imports (organisation_id, round_id, file, state, person_id, "on")
      VALUES ('${organisation}', ${person}, 'x', 'tried', ${person}, now());
    INSERT INTO paper_batches (id, survey_id, version, language, way, size, came_on, person_id, "on")
      VALUES (${person}, '${survey}', 1, 'en', 'words', '12', now(), ${person}, now());
    INSERT INTO paper_forms (id, batch_id, survey_id, number, response_id, keyed_hash)
      VALUES (${person}, ${person}, '${survey}', 1, ${id}, '\\x');
    INSERT INTO sessions VALUES (${id}, ${person}, 'full', 'password', 'x', now(), now());
    INSERT INTO passkeys (id, person_id, public_key, counter, label, added_on) VALUES (${id}, ${person}, '\\x', 0, 'x', now());
    INSERT INTO recovery_codes VALUES (${id}, ${person});
    INSERT INTO organisation_accounts VALUES ('x', '${organisation}', ${person});
    INSERT INTO one_time_links VALUES (${id}, 'new_password', ${person}, now() + interval '1 hour');
    INSERT INTO audit_events (number, at, organisation, act, facts, hash)
      VALUES (${organisation === 'council' ? 1 : 2}, now(), '${organisation}', 'signed-in', '{}', '\\x');`
})
