package luoshi.kernel.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.organisation.Member;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Wanglan;
import luoshi.meeting.procedure.StandingOrders.Kinship;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Reviews;
import luoshi.surface.backfile.ImportFolder;
import luoshi.surface.dossier.DoorsOnRows;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.examination.OrderBooks;

/// A body with something in every room: people, records, reviews, standing orders, originals, accounts.
final class Bureau {

    final Viewer viewer = TestDatabase.somebody();
    final DoorsOnRows doors = new DoorsOnRows(viewer);

    String code() {
        return viewer.bureau();
    }

    /// @param words what tells its records from those of other bodies
    static Bureau founded(String words) throws IOException {
        var bureau = new Bureau();
        Wanglan.found(bureau.doors.open(Organisation.class), bureau.viewer);
        bureau.record(words);
        bureau.settle();
        bureau.account();
        return bureau;
    }

    private void record(String words) throws IOException {
        var id = take(words).id();
        var reviews = doors.open(Reviews.class);
        for (var reason : List.of("看过原件", "反斜杠 \\N、制表\t换行\n回车\r与引号\"'𠮷"))
            reviews.add(
                    viewer,
                    id,
                    new Review(
                            0,
                            Review.Act.CONFIRM,
                            "HOST",
                            new Place(3, 6),
                            null,
                            null,
                            Map.of("甲\\", "\"乙\"\n\t丙"),
                            reason,
                            "suhe",
                            "苏禾",
                            java.time.Instant.EPOCH));
        var folder = Files.createTempDirectory("back-file");
        Files.writeString(folder.resolve("坏.txt"), "会\0议");
        Files.copy(Path.of("sample/03-安全生产专题会记录.txt"), folder.resolve("会.txt"));
        doors.open(ImportFolder.class).take(viewer, List.of(folder), (_, _) -> {});
    }

    luoshi.meeting.record.RecordCard take(String words) throws IOException {
        var text = Files.readString(Path.of("sample/01-党组会议记录.txt")) + "\n" + words + "\n";
        var original = new Original("会议记录 " + words + ".txt", text.getBytes(StandardCharsets.UTF_8));
        return doors.open(ImportRecord.class).take(viewer, original).card();
    }

    private void settle() {
        var members = List.of(new Member("江映川", LocalDate.of(2021, 3, 1), null, true));
        var kin = List.of(new Kinship("贺知微", "祝长庚"));
        OrderBooks.settle(viewer, members, kin);
    }

    private void account() {
        var rows = TestDatabase.rows();
        rows.sql("""
                        insert into access.account (bureau, person, login, name, source, opened_by, opened_at)
                        values (?, 'suhe', 'suhe', '苏禾', 'LOCAL', '_machine', '2020-01-01 00:00:00.000001+00')""").param(code()).update();
        rows.sql("""
                        insert into identity.credential (bureau, person, password, password_at)
                        values (?, 'suhe', '{argon2}$x', '2024-02-29 23:59:59.123456+08')""").param(code()).update();
        rows.sql("""
                        insert into identity.second_factor (bureau, person, secret)
                        values (?, 'suhe', '\\x00ff5c0a0d09'::bytea)""").param(code()).update();
        for (var row : List.of("1, null", "2, 1"))
            rows.sql("""
                            insert into access.entitlement (bureau, seq, withdrawn, person, kind, value, reason,
                                granted_by, granter)
                            values (?, %s, 'suhe', 'ROLE', 'CLERK', '', 'p', '某')""".formatted(row)).param(code()).update();
    }
}
