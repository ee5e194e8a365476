package luoshi.kernel.access;

import static luoshi.kernel.access.Right.ACCOUNTS;
import static luoshi.kernel.access.Right.ADOPT;
import static luoshi.kernel.access.Right.ALIAS;
import static luoshi.kernel.access.Right.AUDIT;
import static luoshi.kernel.access.Right.CONFIRM;
import static luoshi.kernel.access.Right.DRAFT;
import static luoshi.kernel.access.Right.EXAMINE;
import static luoshi.kernel.access.Right.EXPORT;
import static luoshi.kernel.access.Right.FALSE_ALARM;
import static luoshi.kernel.access.Right.GRANTS;
import static luoshi.kernel.access.Right.HAND_IN;
import static luoshi.kernel.access.Right.IMPORT;
import static luoshi.kernel.access.Right.ISSUE;
import static luoshi.kernel.access.Right.MARK;
import static luoshi.kernel.access.Right.REGISTER;
import static luoshi.kernel.access.Right.REVIEW;
import static luoshi.kernel.access.Right.SETTLE;
import static luoshi.kernel.access.Right.SIGN;
import static luoshi.kernel.access.Right.SIGN_OFF;
import static luoshi.kernel.access.Right.SUPERVISE;

import java.util.Set;

/// 角色: rights that go together. The three administrators (三员分立: 系统管理员, 安全保密管理员, 安全审计员) exclude one
/// another and every other role, and see nothing of the business; nobody has all rights.
public enum Role {
    CLERK("记录员", true, Set.of(IMPORT, REVIEW, ALIAS, EXAMINE, EXPORT, HAND_IN, REGISTER, DRAFT)),
    OFFICE(
            "办公室负责人",
            true,
            Set.of(
                    IMPORT,
                    REVIEW,
                    CONFIRM,
                    MARK,
                    ALIAS,
                    SETTLE,
                    EXAMINE,
                    EXPORT,
                    FALSE_ALARM,
                    HAND_IN,
                    REGISTER,
                    SUPERVISE,
                    DRAFT,
                    SIGN,
                    ISSUE)),
    LEADER("班子成员", true, Set.of(EXAMINE, EXPORT, ADOPT, SIGN_OFF, SIGN)),
    AUDITOR("监督审计人员", true, Set.of(EXAMINE, EXPORT)),
    MEMBER("工作人员", false, Set.of(EXPORT)),
    /// Another system that acts for a unit by its token; no person is given it.
    PARTNER("对接系统", false, Set.of(HAND_IN)),
    SYSTEM("系统管理员", false, Set.of(ACCOUNTS)),
    SECURITY("安全保密管理员", false, Set.of(GRANTS)),
    SUPERVISOR("安全审计员", false, Set.of(AUDIT));

    private static final Set<Role> ADMINISTRATORS = Set.of(SYSTEM, SECURITY, SUPERVISOR);

    private final String term;
    private final boolean whole;
    private final Set<Right> rights;

    Role(String term, boolean whole, Set<Right> rights) {
        this.term = term;
        this.whole = whole;
        this.rights = rights;
    }

    /// The Chinese word.
    public String term() {
        return term;
    }

    /// Whether all business of the body lies within reach, seals apart.
    public boolean whole() {
        return whole;
    }

    public Set<Right> rights() {
        return rights;
    }

    public boolean administers() {
        return ADMINISTRATORS.contains(this);
    }

    /// Whether it may be given to a person.
    public boolean given() {
        return this != PARTNER;
    }

    /// Whether one person may hold both.
    public boolean goesWith(Role other) {
        return this == other || !administers() && !other.administers();
    }
}
