package luoshi.kill;

import java.util.Map;
import java.util.TreeMap;

/// What must be none, whatever happened: each counts something that is there by halves, or twice.
final class Halves {

    private Halves() {}

    static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        all.putAll(RECORDS);
        all.putAll(CASES);
        all.putAll(REMINDERS);
        return all;
    }

    private static final Map<String, String> RECORDS = Map.of(
            "originals without what they were brought in for",
            "select count(*) from evidence.original o where not exists (select 1 from record.record r"
                    + " where r.bureau = o.bureau and r.original = o.sha256)"
                    + " and not exists (select 1 from directive.paper p where p.bureau = o.bureau and p.sha256 = o.sha256)"
                    + " and not exists (select 1 from casework.exhibit e where e.bureau = o.bureau and e.sha256 = o.sha256)",
            "records without their items",
            "select count(*) from record.record r where r.items <> (select count(*) from record.item i"
                    + " where i.bureau = r.bureau and i.record = r.id)",
            "records without their directives",
            "select count(*) from record.record r where r.directives <> (select count(*) from directive.directive d"
                    + " where d.bureau = r.bureau and d.record = r.id)",
            "reviews that list and ledger do not follow",
            "select count(*) from record.record r where r.directives <> 2 - (select count(*) filter (where act ="
                    + " 'REJECT') - count(*) filter (where act = 'WITHDRAW') from record.review v"
                    + " where v.bureau = r.bureau and v.record = r.id)",
            "records without the trace of their import",
            "select count(*) from record.record r where not exists (select 1 from journal.entry e"
                    + " where e.bureau = r.bureau and e.subject = 'record/' || r.id and e.outcome = 'DONE')",
            "labellings that the label does not follow",
            "select count(*) from record.record r where r.mark <> coalesce((select case l.value when 'OPEN' then 0"
                    + " when 'INTERNAL' then 1 else 2 end from record.labelling l where l.bureau = r.bureau"
                    + " and l.record = r.id and l.act = 'MARK' order by l.seq desc limit 1), 1)",
            "labellings without a trace of their own",
            "select greatest(0, (select count(*) from record.labelling) - (select count(*) from journal.entry"
                    + " where act like '%label%' or term in ('定标识', '封存', '解封')))",
            "gaps in the journal",
            "select count(*) from journal.head h where h.seq <> (select count(*) from journal.entry e"
                    + " where e.bureau = h.bureau)");

    private static final Map<String, String> CASES = Map.of(
            "papers without their original",
            "select count(*) from directive.paper p where not exists (select 1 from evidence.original o"
                    + " where o.bureau = p.bureau and o.sha256 = p.sha256)",
            "acts without what follows from them",
            "select count(*) from casework.casefile c where c.acts <> (select count(*) from casework.act a"
                    + " where a.bureau = c.bureau and a.number = c.number)",
            "cases that are not where their last act left them",
            "select count(*) from casework.casefile c where c.acts > 0 and c.phase <> (select a.phase"
                    + " from casework.act a where a.bureau = c.bureau and a.number = c.number order by seq desc limit 1)",
            "hand-downs without their parts, and parts without a hand-down",
            "select count(*) from casework.casefile c where (select coalesce(sum((a.doing ->> 'parts')::int), 0)"
                    + " from casework.act a where a.bureau = c.bureau and a.number = c.number and a.kind = 'HAND_DOWN')"
                    + " <> (select count(*) from casework.casefile p where p.bureau = c.bureau and p.parent = c.number)",
            "exhibits without their original",
            "select count(*) from casework.exhibit e where not exists (select 1 from evidence.original o"
                    + " where o.bureau = e.bureau and o.sha256 = e.sha256)",
            "deposits without their exhibit",
            "select count(*) from casework.act a where a.kind = 'DEPOSIT' and not exists (select 1 from casework.exhibit e"
                    + " where e.bureau = a.bureau and e.number = a.number and e.seq = a.seq)",
            "cases without the trace of their opening",
            "select count(*) from casework.casefile c where c.parent is null and not exists (select 1 from journal.entry e"
                    + " where e.bureau = c.bureau and e.subject = 'case/' || c.number and e.act = 'casework.open')",
            "acts that have not one trace each",
            "select count(*) from casework.casefile c where c.acts <> (select count(*) from journal.entry e"
                    + " where e.bureau = c.bureau and e.subject = 'case/' || c.number and e.act like 'casework.%'"
                    + " and e.act <> 'casework.open' and e.outcome = 'DONE')");

    private static final Map<String, String> REMINDERS = Map.of(
            "reminders made twice",
            "select count(*) from (select 1 from casework.act where kind = 'REMINDER' group by bureau, number,"
                    + " doing ->> 'slip', doing ->> 'reason' having count(*) > 1) t",
            "reminders marked and not made",
            "select count(*) from supervision.pressed p where p.what like 'RUNG%' and not exists (select 1"
                    + " from casework.act a where a.bureau = p.bureau and a.number = p.number"
                    + " and a.key = p.number || '/' || p.what || '/' || p.day)",
            "reminders made and not marked",
            "select count(*) from casework.act a where a.kind = 'REMINDER' and a.person = '_machine' and not exists"
                    + " (select 1 from supervision.pressed p where p.bureau = a.bureau and p.number = a.number"
                    + " and a.key = p.number || '/' || p.what || '/' || p.day)",
            "reminders that nobody was told of",
            "select count(*) from casework.act a where a.kind = 'REMINDER' and a.person = '_machine' and not exists"
                    + " (select 1 from notice.notice n where n.bureau = a.bureau and n.number = a.number"
                    + " and n.slip = a.doing ->> 'slip')",
            "people told twice",
            "select count(*) from (select 1 from notice.notice where kind = 'REMINDER' group by bureau, person, number,"
                    + " slip having count(*) > 1) t");

    /// How many reminders are due and not made, once the program had time: four for every case that is late and open.
    static final String OWED = "select coalesce(sum(4 - (select count(*) from casework.act a where a.bureau = c.bureau"
            + " and a.number = c.number and a.kind = 'REMINDER')), 0) from casework.casefile c"
            + " where c.due_original = date '" + Caseload.LATE + "' and c.phase in ('WAITING', 'REFUSED', 'WORKING')";
}
