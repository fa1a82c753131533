package org.groundwork.app.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Errors as problem documents, wherever a request fails. */
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
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorPages() {
        return tomcat -> {
            tomcat.addErrorPages(new ErrorPage(ErrorDocuments.PATH));
            tomcat.addContextCustomizers(context ->
                    ((StandardHost) context.getParent()).setErrorReportValveClass(ContainerProblems.class.getName()));
        };
    }
}
