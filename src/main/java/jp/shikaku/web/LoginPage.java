package jp.shikaku.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.shikaku.setup.DemoSet;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** ログイン. */
@Named("loginPage")
@RequestScoped
public class LoginPage {

    /** People of the demo set that a login page may name. */
    private static final List<String> DEMO_ACCOUNTS =
            List.of("clerk", "chief", "counter", "reception", "auditor", "admin");

    @Inject
    SecurityContext security;

    @Inject
    SignedIn signedIn;

    @Inject
    @Param
    String from;

    private String user;
    private String password;

    public void logIn() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(user, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + (signedIn.isStaff() && localPath(from) ? from : "/"));
        } else {
            external.setResponseStatus(HttpServletResponse.SC_OK);
            Faces.getContext()
                    .addMessage(
                            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Wording.text("login.failed"), null));
        }
    }

    /** A page of ours, never another host: {@code //host}, {@code /\host} and anything with a scheme are none. */
    static boolean localPath(String path) {
        return path != null && path.matches("/staff/[\\w/.-]*(\\?[\\w=&%.+-]*)?");
    }

    public List<String> getDemoAccounts() {
        return DemoSet.wanted() ? DEMO_ACCOUNTS : List.of();
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
