package luoshi.kernel.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcPortfolios implements Portfolios {

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final Organisation organisation;
    private final Journal journal;

    JdbcPortfolios(JdbcClient rows, TransactionOperations transaction, Organisation organisation, Journal journal) {
        this.rows = rows;
        this.transaction = transaction;
        this.organisation = organisation;
        this.journal = journal;
    }

    @Override
    public Map<String, String> leaders(Viewer viewer) {
        var leaders = new HashMap<String, String>();
        rows.sql("select unit, leader from organisation.portfolio where bureau = ? order by unit, seq")
                .param(viewer.bureau())
                .query(row -> {
                    leaders.put(row.getString("unit"), row.getString("leader"));
                });
        leaders.values().removeIf(String::isEmpty);
        return leaders;
    }

    @Override
    public List<Person> eligible(Viewer viewer, Roster roster) {
        var sitting = organisation.partyGroup(viewer).on(Beijing.today());
        return roster.people().stream()
                .filter(p -> sitting.stream().anyMatch(m -> m.name().equals(p.name())))
                .toList();
    }

    @Override
    public void assign(Viewer viewer, String unit, String leader) {
        viewer.must(Right.SUPERVISE);
        var roster = organisation.roster(viewer, Beijing.today());
        if (roster.units().stream().noneMatch(u -> u.code().equals(unit)))
            throw new Refusal("organisation.unit", "组织树中没有这个单位，请刷新页面。");
        if (!leader.isEmpty()
                && eligible(viewer, roster).stream().noneMatch(p -> p.code().equals(leader)))
            throw new Refusal("organisation.leader", "分管领导要从党组成员中选。");
        if (leaders(viewer).getOrDefault(unit, "").equals(leader)) return;
        try {
            transaction.executeWithoutResult(_ -> {
                rows.sql("""
                                insert into organisation.portfolio (bureau, unit, seq, leader, set_by)
                                select :bureau, :unit, coalesce(max(seq), 0) + 1, :leader, :by
                                from organisation.portfolio where bureau = :bureau and unit = :unit""")
                        .param("bureau", viewer.bureau())
                        .param("unit", unit)
                        .param("leader", leader)
                        .param("by", viewer.person())
                        .update();
                journal.note(
                        viewer,
                        Deed.done("organisation.portfolio", "登记分管领导", "unit/" + unit)
                                .with(leader.isEmpty() ? "取消" : leader));
            });
        } catch (DuplicateKeyException e) {
            throw new Refusal("organisation.again", "正好有人同时在登记，请刷新页面再看。", e);
        }
    }
}
