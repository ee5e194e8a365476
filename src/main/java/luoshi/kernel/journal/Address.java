package luoshi.kernel.journal;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// 来处: the address of the machine whose request is being answered.
final class Address {

    private Address() {}

    /// Empty where no request is: the command line, or what the program does by itself.
    static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? String.valueOf(asked.getRequest().getRemoteAddr())
                : "";
    }
}
