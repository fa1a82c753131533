package org.groundwork.app.web.client;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands out the web client's files to anybody: they hold nothing of anybody's. */
@Configuration(proxyBeanMethods = false)
public class WebClient {

    private static final String FILES = "/{file:[a-zA-Z0-9-]+\\.(?:html|js|css|svg|png|webmanifest)}";

    /** Files whose name tells their content, so that a name never means another file. */
    private static final String HASHED = "/{file:(?:main|part)-[A-Z0-9]+\\.(?:js|css)}";

    /** Set by the launcher: the folder that it built the client into. */
    private static final String BUILT = "groundwork.client";

    /** Where a packaged program has the client. */
    private static final String PACKAGED = "META-INF/groundwork-web/";

    /** What names the files, all of which lie in one folder. */
    public static String[] paths() {
        return new String[] {"/", FILES};
    }

    @Bean
    WebMvcConfigurer webClientFiles(Environment environment) {
        Resource folder = Optional.ofNullable(environment.getProperty(BUILT))
                .<Resource>map(built -> new FileSystemResource(built + "/"))
                .orElseGet(() -> new ClassPathResource(PACKAGED));
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry views) {
                views.addViewController("/").setViewName("forward:/index.html");
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry files) {
                files.addResourceHandler(HASHED)
                        .addResourceLocations(folder)
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
                files.addResourceHandler(FILES).addResourceLocations(folder).setCacheControl(CacheControl.noCache());
            }
        };
    }
}
