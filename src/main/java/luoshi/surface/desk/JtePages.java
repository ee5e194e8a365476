package luoshi.surface.desk;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// 页面: finds the compiled template that a controller names by module and page, such as `dossier/list`.
public final class JtePages implements ViewResolver, Ordered {

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /// A page as part of another.
    public Content part(String name, Map<String, Object> parameters) {
        return output -> engine.render(name + ".jte", parameters, output);
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.contains(":") ? null : new Page(name + ".jte");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private final class Page implements View {

        private final String template;

        Page(String template) {
            this.template = template;
        }

        /// Without a content type the view would be passed over.
        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var parameters = new HashMap<String, @Nullable Object>();
            if (model != null) parameters.putAll(model);
            var output = new Utf8ByteOutput();
            engine.render(template, parameters, output);
            response.setContentType(HTML);
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
