package be.vormingsportaal.web.security;

import static be.vormingsportaal.accounts.account.Role.KCD_STAFF;
import static be.vormingsportaal.accounts.account.Role.MANAGER;

import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.web.recording.RefusalFilter;
import be.vormingsportaal.web.recording.SignInRecording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Says who may open which address of the engine's web applications. The engine's own rights decide which tasks and
 * cases somebody sees there. This class only decides about the addresses.
 *
 * <p>The web API of the engine has its own servlets. Addresses are therefore matched as a whole, because a matcher that
 * looks at the path within a servlet would not match any of them.
 *
 * <p>Two ways are closed to everybody: making a first administrator (CVE-2026-77226), and signing in without the
 * portal. These pages bring their own CSRF tokens and content security policy.
 */
@Configuration(proxyBeanMethods = false)
class EngineSecurityConfiguration {

    private static final String API = "/camunda/api/engine/engine/*";

    /** Addresses that Tasklist reads. The rights of the engine decide about whose data. */
    private static final String[] READ_IN_TASKLIST = {
        API + "/task/**",
        API + "/filter/**",
        API + "/history/**",
        API + "/identity/**",
        API + "/user/**",
        API + "/group/**",
        API + "/authorization/**",
        API + "/process-definition/**",
        API + "/process-instance/**",
        API + "/variable-instance/**",
        "/camunda/api/engine/engine",
        "/camunda/api/engine/engine/"
    };

    /**
     * All that a manager does in Tasklist: look for tasks, take one, give it back, and finish it. The engine lets a
     * candidate do more with a task, such as ending its case or changing what its form shows. That is only for staff.
     */
    private static final String[] DONE_IN_TASKLIST = {
        API + "/task",
        API + "/task/count",
        API + "/filter/*/list",
        API + "/filter/*/count",
        API + "/filter/*/singleResult",
        API + "/task/*/claim",
        API + "/task/*/unclaim",
        API + "/task/*/complete",
        API + "/task/*/submit-form"
    };

    /** Makes every address pattern of the portal look at the whole path, in whichever servlet. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean wholePaths() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(1)
    SecurityFilterChain engine(
            HttpSecurity http,
            SessionEnd end,
            RefusalFilter refusals,
            SignInRecording signIns,
            SignInPage signInPage,
            Members members,
            PathPatternRequestMatcher.Builder path)
            throws Exception {
        http.securityMatcher(new OrRequestMatcher(path.matcher("/camunda"), path.matcher("/camunda/**")))
                .authorizeHttpRequests(addresses -> addresses
                        .requestMatchers(
                                "/camunda/api/admin/setup/**",
                                "/camunda/api/admin/auth/user/*/login/**",
                                "/camunda/app/admin/**",
                                "/camunda/app/welcome/**",
                                "/camunda/api/welcome/**")
                        .denyAll()
                        .requestMatchers("/camunda/api/admin/auth/user/*")
                        .hasAnyRole(KCD_STAFF.name(), MANAGER.name())
                        .requestMatchers("/camunda/app/cockpit/**", "/camunda/api/cockpit/**", "/camunda/api/admin/**")
                        .hasRole(KCD_STAFF.name())
                        .requestMatchers("/camunda/app/tasklist/**", "/camunda/api/tasklist/**")
                        .hasAnyRole(KCD_STAFF.name(), MANAGER.name())
                        // These count the cases of everybody, whoever asks.
                        .requestMatchers(
                                API + "/process-definition/statistics/**",
                                API + "/process-definition/*/statistics/**",
                                API + "/process-definition/key/*/statistics/**",
                                API + "/process-definition/key/*/tenant-id/*/statistics/**")
                        .hasRole(KCD_STAFF.name())
                        .requestMatchers(HttpMethod.GET, READ_IN_TASKLIST)
                        .hasAnyRole(KCD_STAFF.name(), MANAGER.name())
                        // Tasklist asks what it may do with filters before it shows any filter.
                        .requestMatchers(HttpMethod.OPTIONS, API + "/filter", API + "/filter/*")
                        .hasAnyRole(KCD_STAFF.name(), MANAGER.name())
                        .requestMatchers(HttpMethod.POST, DONE_IN_TASKLIST)
                        .hasAnyRole(KCD_STAFF.name(), MANAGER.name())
                        .requestMatchers("/camunda/api/**")
                        .hasRole(KCD_STAFF.name())
                        .anyRequest()
                        .hasAnyRole(KCD_STAFF.name(), MANAGER.name()))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .requestCache(cache -> cache.requestCache(pages(path)))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path.matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(signInPage, path.matcher("/camunda/**")))
                // Signing out in Tasklist or Cockpit signs out of the portal.
                .logout(logout -> logout.logoutRequestMatcher(
                                path.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"))
                        .addLogoutHandler((request, response, who) -> SignInMark.remove(request, response))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .addFilterAfter(refusals, SecurityContextHolderFilter.class)
                .addFilterBefore(new CurrentAccountFilter(end, signIns), AuthorizationFilter.class)
                .addFilterAfter(
                        new WithoutOrganisation(members, path.matcher(HttpMethod.GET, "/camunda/app/tasklist/**")),
                        AuthorizationFilter.class);
        return http.build();
    }

    /**
     * After signing in, a person comes back to a page, and never to a file that the browser fetched for an old page.
     */
    private static RequestCache pages(PathPatternRequestMatcher.Builder path) {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(new OrRequestMatcher(
                path.matcher(HttpMethod.GET, "/camunda/app/*/"), path.matcher(HttpMethod.GET, "/camunda/app/*/*/")));
        return pages;
    }
}
