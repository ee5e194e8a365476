package luoshi.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import luoshi.kernel.access.Entitlement.Kind;
import luoshi.kernel.calendar.Beijing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntitlementsStoreTest {

    private final String bureau = UUID.randomUUID().toString().substring(0, 8);
    private final Viewer security = new Viewer(bureau, "_test", "测试", Set.of(Role.SYSTEM, Role.SECURITY), Reach.NONE);
    private final List<String> noted = new ArrayList<>();
    private final Witness witness = (_, act, _, _, detail) -> noted.add(act + " " + detail);
    private final Accounts accounts = AccessOnRows.accounts(witness);
    private final Entitlements entitlements = AccessOnRows.entitlements(witness);

    @BeforeEach
    void somebody_has_an_account() {
        accounts.open(security, "jia", "jia", "某甲", Account.Source.LOCAL, null);
    }

    @Test
    void the_three_administrators_exclude_one_another_and_every_other_role() {
        assertThatThrownBy(() -> entitlements.give(security, "jia", Kind.ROLE, Role.PARTNER.name(), null, "试"))
                .isInstanceOf(Refusal.class);
        var all = Arrays.stream(Role.values()).filter(Role::given).toList();
        for (var first : all)
            for (var second : all) {
                var given = entitlements.give(security, "jia", Kind.ROLE, first.name(), null, "试");
                if (first == second || first.administers() || second.administers())
                    assertThatThrownBy(() -> entitlements.give(security, "jia", Kind.ROLE, second.name(), null, "试"))
                            .isInstanceOf(Refusal.class);
                else
                    entitlements.withdraw(
                            security,
                            entitlements
                                    .give(security, "jia", Kind.ROLE, second.name(), null, "试")
                                    .seq(),
                            "试完");
                entitlements.withdraw(security, given.seq(), "试完");
            }
        assertThat(entitlements.of(bureau, "jia")).isEmpty();
    }

    @Test
    void of_two_that_are_given_at_once_one_is_refused() throws Exception {
        for (int round = 0; round < 20; round++) {
            var start = new CyclicBarrier(2);
            Callable<Boolean> system = () -> tried(start, Role.SYSTEM);
            Callable<Boolean> supervisor = () -> tried(start, Role.SUPERVISOR);
            try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
                var done = two.invokeAll(List.of(system, supervisor));
                assertThat(done.get(0).get() ^ done.get(1).get()).isTrue();
            }
            var held = entitlements.of(bureau, "jia");
            assertThat(held).hasSize(1);
            entitlements.withdraw(security, held.getFirst().seq(), "再来");
        }
    }

    private boolean tried(CyclicBarrier start, Role role) throws Exception {
        start.await();
        try {
            entitlements.give(security, "jia", Kind.ROLE, role.name(), null, "试");
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    @Test
    void it_ends_on_its_day_and_nobody_gives_to_themselves_or_without_a_reason_or_right() {
        entitlements.give(security, "jia", Kind.SEAL, Seal.CADRE.name(), Beijing.today(), "借调一天");
        assertThat(entitlements.of(bureau, "jia")).hasSize(1);
        assertThatThrownBy(() -> entitlements.give(
                        security, "jia", Kind.SEAL, "SECRECY", Beijing.today().minusDays(1), "试"))
                .hasMessageContaining("日期");
        assertThatThrownBy(() -> entitlements.give(security, "jia", Kind.ROLE, "KING", null, "试"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> entitlements.give(security, "_test", Kind.ROLE, "CLERK", null, "试"))
                .hasMessageContaining("自己");
        assertThatThrownBy(() -> entitlements.give(security, "jia", Kind.ROLE, "CLERK", null, " "))
                .hasMessageContaining("理由");
        var system = new Viewer(bureau, "x", "某乙", Set.of(Role.SYSTEM), Reach.NONE);
        assertThatThrownBy(() -> entitlements.give(system, "jia", Kind.ROLE, "CLERK", null, "试"))
                .hasMessageContaining("权限");
        assertThat(noted).contains("access.open 本地", "access.grant 知悉范围：干部人事");
    }
}
