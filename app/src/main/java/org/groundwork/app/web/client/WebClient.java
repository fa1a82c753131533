package org.groundwork.app.web.client;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands out the web client's files to anybody: they hold nothing of anybody's. */
@Configuration(proxyBeanMethods = false)
public class WebClient {

    /** What names them; all lie in one folder. */
    public static final String[] PATHS = {
        "/", "/{file:[a-zA-Z0-9-]+\\.(?:html|js|css|svg|png|webmanifest)}",
    };

    /** Files whose name tells their content, so that a name never means another file. */
    private static final String HASHED = "/{file:(?:main|part)-[A-Z0-9]+\\.(?:js|css)}";

    private static final String FOLDER = "classpath:/META-INF/groundwork-web/";

    @Bean
    WebMvcConfigurer webClientFiles() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry views) {
                views.addViewController("/").setViewName("forward:/index.html");
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry files) {
                files.addResourceHandler(HASHED)
                        .addResourceLocations(FOLDER)
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
                files.addResourceHandler(PATHS[1]).addResourceLocations(FOLDER).setCacheControl(CacheControl.noCache());
            }
        };
    }
}
