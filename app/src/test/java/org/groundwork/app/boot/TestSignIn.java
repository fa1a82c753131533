package org.groundwork.app.boot;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundwork.app.web.auth.Rights;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Believes a request that says whose it is, so that tests of the API need no login. Found by Spring's own means. */
public final class TestSignIn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The header that names the account's id. */
    public static final String HEADER = "Test-Account";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context).registerBean(Believing.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Believing {

        @Bean
        @Order(0)
        SecurityFilterChain believed(HttpSecurity http) {
            return http.securityMatcher(request -> request.getHeader(HEADER) != null)
                    .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                            .permitAll()
                            .anyRequest()
                            .authenticated())
                    .csrf(csrf -> csrf.disable())
                    .addFilterBefore(new Belief(), AuthorizationFilter.class)
                    .build();
        }
    }

    private static final class Belief extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            request.getHeader(HEADER), null, Rights.ofBrowsers()));
            chain.doFilter(request, response);
        }
    }
}
