package org.groundwork.app.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Errors as problem documents, wherever a request fails, and what is measured and noted of all of them. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    @Bean
    Problems problems() {
        return new Problems();
    }

    @Bean
    ErrorDocuments errorDocuments() {
        return new ErrorDocuments();
    }

    @Bean
    Meters meters() {
        return new Meters();
    }

    @Bean
    Metrics metrics(Meters meters) {
        return new Metrics(meters);
    }

    /** Before every other filter, so that what they refuse is measured too. */
    @Bean
    FilterRegistrationBean<Watch> watch(Meters meters) {
        FilterRegistrationBean<Watch> registration = new FilterRegistrationBean<>(new Watch(meters));
        registration.setOrder(Integer.MIN_VALUE);
        return registration;
    }

    @Bean
    PackedAnswers packedAnswers() {
        return new PackedAnswers();
    }

    @Bean
    FilterRegistrationBean<PackedTags> packedTags() {
        FilterRegistrationBean<PackedTags> registration = new FilterRegistrationBean<>(new PackedTags());
        registration.addUrlPatterns("/api/v1/*");
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorPages() {
        return tomcat -> {
            tomcat.addErrorPages(new ErrorPage(ErrorDocuments.PATH));
            tomcat.addContextCustomizers(context ->
                    ((StandardHost) context.getParent()).setErrorReportValveClass(ContainerProblems.class.getName()));
        };
    }
}
