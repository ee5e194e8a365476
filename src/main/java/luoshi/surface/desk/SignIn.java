package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import luoshi.kernel.access.Viewer;

/// 登录: who sits at the other end of a request.
public interface SignIn {

    Viewer viewer(HttpServletRequest request);
}
