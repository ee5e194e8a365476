package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// 工作台: pages by JTE, and the viewer as an argument of every controller method that asks for one.
@Configuration(proxyBeanMethods = false)
class Desk implements WebMvcConfigurer {

    private final SignIn signIn;
    private final ObjectProvider<SignIn> given;

    /// Until there are accounts, one invented clerk is signed in.
    Desk(@Value("${luoshi.bureau}") String bureau, ObjectProvider<SignIn> given) {
        this.given = given;
        var clerk = new Viewer(bureau, "suhe", "苏禾", Set.of(Role.CLERK, Role.OFFICE), Reach.ALL);
        this.signIn = request -> clerk;
    }

    @Bean
    SignIn signIn() {
        return signIn;
    }

    @Bean
    JtePages jtePages() {
        return new JtePages();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument(given));
    }

    private record ViewerArgument(ObjectProvider<SignIn> signIn) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Viewer.class;
        }

        @Override
        public Viewer resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return signIn.getObject().viewer((HttpServletRequest) request.getNativeRequest());
        }
    }
}
