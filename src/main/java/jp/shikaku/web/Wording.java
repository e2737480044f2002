package jp.shikaku.web;

/** Where the wording of a view is found. */
public final class Wording {

    private Wording() {}

    /** {@code /staff/member/list.xhtml} and {@code name} → {@code staff_member_list.name}. */
    public static String key(String viewId, String id) {
        String address = viewId.substring(1, viewId.lastIndexOf('.'));
        return address.replace('/', '_') + "." + id;
    }
}
