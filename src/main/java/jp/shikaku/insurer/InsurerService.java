package jp.shikaku.insurer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.shikaku.access.Role;

/** 保険者: the one whose members the caller works for. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class InsurerService {

    @Inject
    Insurers insurers;

    public InsurerKind ownKind() {
        return insurers.current().kind();
    }

    public String ownName() {
        return insurers.current().name();
    }
}
