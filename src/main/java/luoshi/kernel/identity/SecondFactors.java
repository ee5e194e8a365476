package luoshi.kernel.identity;

import java.util.List;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Viewer;

/// 第二因素: one-time codes of a phone, and recovery codes for when it is lost.
public interface SecondFactors {

    /// 待验: a secret that was not proved yet, as letters and as the address that a picture gives to a phone.
    record Pending(String letters, String address) {}

    /// The secret to take over: a new one, or the one that was begun. Refused where one was proved.
    Pending begin(Account account);

    /// The first code proves it; gives the recovery codes, shown this once.
    List<String> prove(Viewer viewer, Account account, String code);

    /// Whether the code is right and was not used before; also takes a recovery code, once.
    boolean accepts(Account account, String code);

    /// Takes it away, with its recovery codes.
    void remove(Viewer viewer, String person);

    /// A secret that somebody else keeps, proved at once; only for the invented accounts of the demo.
    void invent(Account account, byte[] secret);
}
