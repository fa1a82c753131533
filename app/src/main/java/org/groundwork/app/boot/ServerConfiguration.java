package org.groundwork.app.boot;

import org.groundwork.app.web.WebConfiguration;
import org.groundwork.app.web.account.AccountConfiguration;
import org.groundwork.app.web.api.ApiConfiguration;
import org.groundwork.app.web.auth.SecurityConfiguration;
import org.groundwork.app.web.client.WebClient;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Everything the server is made of. Nothing is searched for: what is not named here is not there. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    SslAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({
    WebConfiguration.class,
    SecurityConfiguration.class,
    ApiConfiguration.class,
    AccountConfiguration.class,
    WebClient.class
})
class ServerConfiguration {}
