package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import luoshi.kernel.access.Viewer;

/// 登录: who sits at the other end of a request.
public interface SignIn {

    Viewer viewer(HttpServletRequest request);

    /// The invented clerk whom the demo signs in until there are accounts.
    Viewer CLERK = new Viewer("wanglan", "suhe", "苏禾");
}
