/**
 * What somebody would write who needs the overview or a page of the ledger, has no product around it and writes SQL by
 * hand: the verbs' time is held against these on the bare driver. `?` stands for the plan's id, or the government's.
 */
type ByHand = { sql: string; of: "plan" | "government" }[];

export const overviewByHand: ByHand = [
  {
    of: "plan",
    sql: "select id, name_zh, name_en, year, preset, state, start_on, end_on from plans where id = ?",
  },
  { of: "plan", sql: "select preset, filing_day, switches, known_on from plan_revisions where plan_id = ?" },
  {
    of: "plan",
    sql: "select id, code, name_zh, name_en, short_zh, short_en from areas where plan_id = ? order by sort",
  },
  {
    of: "government",
    sql: "select id, code, name_zh, name_en from departments where government_id = ? order by sort",
  },
  {
    of: "plan",
    sql: `select c.id, c.area_id, c.parent_id, c.has_children, l.lead_department_id, l.due_on, l.lamp, l.previous_lamp,
        l.bucket, l.gap, l.overdue, l.due_soon, l.stale, l.disagree, l.miss_expected, l.deferrals, l.periods_due,
        l.periods_on_time, l.strip,
        exists (select 1 from updates u where u.commitment_id = c.id and u.state in ('submitted', 'endorsed')) as waits,
        exists (select 1 from requests r where r.commitment_id = c.id and r.state = 'granted'
          and r.kind = 'deferral' and r.decided_on > '2023-07-28') as lately
      from commitments c join lamp_rows l on l.commitment_id = c.id
      where c.plan_id = ? order by c.code`,
  },
  {
    of: "plan",
    sql: `select c.id, m.id as measure_id, m.comparator, m.metric_zh, m.metric_en, m.unit_zh, m.unit_en, l.forecasts
      from commitments c join lamp_rows l on l.commitment_id = c.id join measures m on m.commitment_id = c.id
      where c.plan_id = ? and m.basis = 'increment' and l.state in ('active', 'closing')
      order by c.code, m.sort`,
  },
  {
    of: "plan",
    sql: `select c.id, c.code, c.title_zh, c.title_en, l.state, l.says, l.evidence_age_days, l.reasons
      from commitments c join lamp_rows l on l.commitment_id = c.id
      where c.plan_id = ? order by l.gap limit 24`,
  },
];

/** @param rows rows of a page */
export const listByHand = (rows: number): ByHand => [
  { of: "plan", sql: "select * from plans where id = ?" },
  {
    of: "plan",
    sql: `select c.id, c.code, c.title_zh, c.title_en, c.kind, c.livelihood, c.has_children, c.original_due_on,
        c.owners_proposed, c.version, c.government_id, a.code as area_code, a.short_zh, a.short_en,
        d.code as department_code, d.name_zh, d.name_en, l.state, l.due_on, l.deferrals, l.lead_department_id, l.lamp,
        l.previous_lamp, l.bucket, l.progress, l.expected, l.gap, l.overdue, l.stale, l.scar, l.reasons
      from commitments c join lamp_rows l on l.commitment_id = c.id join areas a on a.id = c.area_id
        join departments d on d.id = l.lead_department_id
      where c.plan_id = ? order by c.code limit ${rows}`,
  },
  {
    of: "plan",
    sql: `select count(*) as all_rows, sum(case when c.has_children then 0 else 1 end) as counted
      from commitments c join lamp_rows l on l.commitment_id = c.id
      where c.plan_id = ?`,
  },
];
