package luoshi.surface.examination.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.organisation.Member;
import luoshi.kernel.organisation.Membership;
import luoshi.meeting.procedure.StandingOrders.Kinship;
import luoshi.surface.examination.Settlement;
import luoshi.surface.examination.Settlement.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// 成员名册表: who sits in the deciding body and from when to when, as it was filled in, and what is wrong with it.
public record RollForm(List<Seat> seats, List<Kin> kin, String reason, List<String> complaints) {

    private static final int ROWS = 60;
    private static final int LONGEST = 20;
    private static final int SPARE = 3;

    /// 席位: one line of the form.
    public record Seat(String name, String since, String until, boolean secretary) {

        static final Seat EMPTY = new Seat("", "", "", false);

        boolean isEmpty() {
            return name.isEmpty() && since.isEmpty() && until.isEmpty();
        }

        Member member() {
            return new Member(name, Fields.day(since), Fields.day(until), secretary);
        }
    }

    /// 亲属: a member and a relative.
    public record Kin(String member, String person) {

        boolean isEmpty() {
            return member.isEmpty() && person.isEmpty();
        }
    }

    /// @param kept who sits by the organisation's posts; proposed where no roll was settled
    static RollForm of(@Nullable Settlement last, Membership kept) {
        var seats = new ArrayList<Seat>();
        var kin = new ArrayList<Kin>();
        for (var m : last == null ? kept.members() : last.content().members())
            seats.add(new Seat(m.name(), Terms.day(m.since()), Terms.day(m.until()), m.secretary()));
        if (last != null) {
            for (var k : last.content().kin()) kin.add(new Kin(k.member(), k.person()));
        }
        return new RollForm(seats, kin, "", List.of());
    }

    static RollForm sent(MultiValueMap<String, String> sent) {
        var seats = new ArrayList<Seat>();
        var kin = new ArrayList<Kin>();
        for (int i = 0; i < ROWS; i++) {
            var seat = new Seat(
                    Fields.text(sent, "name", i).replaceAll("\\s", ""),
                    Fields.text(sent, "since", i),
                    Fields.text(sent, "until", i),
                    Fields.text(sent, "role", i).equals("secretary"));
            if (!seat.isEmpty()) seats.add(seat);
            var pair = new Kin(
                    Fields.text(sent, "member", i).replaceAll("\\s", ""),
                    Fields.text(sent, "person", i).replaceAll("\\s", ""));
            if (!pair.isEmpty()) kin.add(pair);
        }
        var form = new RollForm(seats, kin, Fields.text(sent, "reason"), new ArrayList<>());
        form.check();
        return form;
    }

    /// The seats with a few empty lines behind them.
    public List<Seat> lines() {
        var lines = new ArrayList<>(seats);
        for (int i = 0; i < SPARE; i++) lines.add(Seat.EMPTY);
        return lines;
    }

    public List<Kin> pairs() {
        var pairs = new ArrayList<>(kin);
        pairs.add(new Kin("", ""));
        return pairs;
    }

    Content content() {
        return new Content(
                List.of(),
                List.of(),
                seats.stream().map(Seat::member).toList(),
                kin.stream().map(k -> new Kinship(k.member(), k.person())).toList());
    }

    private void check() {
        if (seats.isEmpty()) complaints.add("名册至少写一个人；不再使用名册的，请在下面的历次修改中撤回。");
        for (var seat : seats) check(seat);
        for (int i = 0; i < seats.size(); i++)
            for (int j = i + 1; j < seats.size(); j++)
                if (meet(seats.get(i).member(), seats.get(j).member())) compare(seats.get(i), seats.get(j));
        for (var pair : kin) {
            if (pair.member().isEmpty() || pair.person().isEmpty()) complaints.add("亲属一行要写成员和亲属两个名字。");
            else if (pair.member().equals(pair.person()))
                complaints.add("“" + pair.member() + "”不能是自己的亲属；本人的事项本来就要回避。");
            else if (seats.stream().noneMatch(s -> s.name().equals(pair.member())))
                complaints.add("亲属一行的“" + pair.member() + "”不在名册里。");
        }
        if (reason.isEmpty()) complaints.add("请写明依据，如“党组成员调整通知”。");
    }

    private void check(Seat seat) {
        if (seat.name().isEmpty()) complaints.add("有一行写了日期，没有写姓名。");
        else if (seat.name().length() > LONGEST)
            complaints.add("“" + seat.name().substring(0, LONGEST) + "…”太长，不像姓名。");
        for (var day : List.of(seat.since(), seat.until()))
            if (!day.isEmpty() && Fields.day(day) == null) complaints.add(seat.name() + "：日期请写成 2024-03-12。");
        var member = seat.member();
        if (member.since() != null && member.until() != null && member.until().isBefore(member.since()))
            complaints.add(seat.name() + "：终止日在起始日之前。");
    }

    private void compare(Seat one, Seat other) {
        if (one.name().equals(other.name())) complaints.add(one.name() + "：两行的任职时间有重叠。");
        else if (one.secretary() && other.secretary())
            complaints.add(one.name() + "、" + other.name() + "：同一时间只能有一位书记，请写清起止日期。");
    }

    private static boolean meet(Member one, Member other) {
        return isBefore(one.since(), other.until()) && isBefore(other.since(), one.until());
    }

    private static boolean isBefore(@Nullable LocalDate since, @Nullable LocalDate until) {
        return since == null || until == null || !since.isAfter(until);
    }
}
