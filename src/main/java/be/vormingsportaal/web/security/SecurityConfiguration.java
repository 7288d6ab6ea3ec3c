package be.vormingsportaal.web.security;

import be.vormingsportaal.web.recording.RefusalFilter;
import be.vormingsportaal.web.recording.SignInRecording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Protects the requests of the portal. {@link OpenTo} says, beside the page, who may open it. This class has what has
 * no controller. {@link EngineSecurityConfiguration} says who may open which address of the engine.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String MOLLIE_WEBHOOK = "/betalingen/mollie";

    /** Only files of the portal are allowed, and no script or style inside a page. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src"
            + " 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
            + " 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain portal(
            HttpSecurity http,
            PageAccess pages,
            RequestThrottle throttle,
            KnownDevices devices,
            SessionEnd end,
            RefusalFilter refusals,
            SignInHandlers signIn,
            SignInPage signInPage,
            SignInRecording signIns,
            PathPatternRequestMatcher.Builder path,
            MultipartProperties uploads,
            @Value("${portal.csrf-cookie}") String csrfCookie)
            throws Exception {
        CookieCsrfTokenRepository csrfTokens = new CookieCsrfTokenRepository();
        csrfTokens.setCookieName(csrfCookie);
        csrfTokens.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).sameSite("Lax").path("/").secure(csrfCookie.startsWith(HostCookie.PREFIX)));
        http.authorizeHttpRequests(addresses -> addresses
                        .requestMatchers("/webjars/**", "/portal/**", "/favicon.ico", "/error", "/actuator/health")
                        .permitAll()
                        .requestMatchers(pages::isPage)
                        .access(pages::decide)
                        // Where the demo does not run, these addresses do not exist, and everybody is told so.
                        .requestMatchers(
                                "/demo/postvak",
                                "/demo/postvak/*/*",
                                "/demo/klok",
                                "/demo/betalen/*",
                                "/demo/betalen/*/*")
                        .permitAll()
                        // These addresses do not exist either, but only people who signed in are told so.
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(signInPage).accessDeniedHandler(new StaleToken()))
                .formLogin(form -> form.loginPage("/aanmelden")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        // Spring Security would keep the IP address and the id of a session.
                        .authenticationDetailsSource(request -> null)
                        .successHandler(signIn.success())
                        .failureHandler(signIn.failure()))
                .logout(logout -> logout.logoutUrl("/afmelden")
                        .addLogoutHandler((request, response, who) -> SignInMark.remove(request, response))
                        .logoutSuccessUrl("/aanmelden?afgemeld"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        // this changes nothing by itself: the caller only makes the portal ask the payment provider
                        .ignoringRequestMatchers(path.matcher(HttpMethod.POST, MOLLIE_WEBHOOK)))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()")))
                // The session starts clean, so that nothing of an earlier person in this browser remains, also not in
                // the web applications of the engine.
                .sessionManagement(sessions -> sessions.sessionFixation(SessionFixationConfigurer::newSession))
                .addFilterBefore(
                        new UploadGateFilter(uploads.getMaxRequestSize(), signInPage, "/error"), CsrfFilter.class)
                .addFilterBefore(
                        new SignInThrottleFilter(
                                throttle, devices, signIns, path.matcher(HttpMethod.POST, "/aanmelden")),
                        UsernamePasswordAuthenticationFilter.class)
                // This filter stands before the gate, which would otherwise let in the files of a session that has
                // ended.
                .addFilterBefore(new CurrentAccountFilter(end, signIns), UploadGateFilter.class)
                .addFilterAfter(refusals, SecurityContextHolderFilter.class);
        return http.build();
    }
}
