package jp.shikaku.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import jp.shikaku.access.Caller;
import jp.shikaku.access.Role;
import jp.shikaku.insurer.InsurerService;

/** ログイン中の利用者, for the frame of every page. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    private static final Set<String> STAFF = Set.of(Role.CLERK, Role.CHIEF);

    @Inject
    InsurerService insurers;

    public boolean isSomebody() {
        return caller() != null;
    }

    public boolean isStaff() {
        return isSomebody() && STAFF.contains(getRole());
    }

    public boolean isChief() {
        return isSomebody() && getRole().equals(Role.CHIEF);
    }

    public String getDisplayName() {
        return caller().displayName();
    }

    public String getRole() {
        return caller().role();
    }

    public String getRoleLabel() {
        return Role.label(getRole());
    }

    public String getInsurerName() {
        return insurers.ownName();
    }

    /** Where work begins: for staff their overview, for others a page that says what they can do. */
    public String getHome() {
        if (!isSomebody()) {
            return "/login.xhtml";
        }
        return isStaff() ? "/staff/index.xhtml" : "/account.xhtml";
    }

    private static Caller caller() {
        return FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() instanceof Caller caller
                ? caller
                : null;
    }
}
