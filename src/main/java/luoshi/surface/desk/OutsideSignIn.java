package luoshi.surface.desk;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/// 外部身份: a way in that another identity source vouches for.
interface OutsideSignIn {

    void join(HttpSecurity http) throws Exception;
}
