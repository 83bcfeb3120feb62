package ma.opencommune.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the language prefix of the page being shown on every address it links to or posts to. */
public class PrefixedViewHandler extends ViewHandlerWrapper {

    public PrefixedViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return prefixed(context, super.getActionURL(context, viewId));
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return prefixed(context, super.getBookmarkableURL(context, viewId, parameters, includeViewParams));
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return prefixed(context, super.getRedirectURL(context, viewId, parameters, includeViewParams));
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object prefix = context.getExternalContext().getRequestMap().get(LanguageFilter.PREFIX);
        return prefix == null
                ? super.calculateLocale(context)
                : Locale.forLanguageTag(prefix.toString().substring(1));
    }

    private static String prefixed(FacesContext context, String url) {
        Object prefix = context.getExternalContext().getRequestMap().get(LanguageFilter.PREFIX);
        boolean done = prefix == null || url.startsWith(prefix + "/");
        String page = url.equals("/index") ? "/" : url;
        return done ? url : prefix + page;
    }
}
