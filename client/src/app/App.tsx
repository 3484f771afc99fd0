import { Suspense, lazy } from 'react';
import type { JSX } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { BrowserRouter, Navigate, Outlet, Route, Routes, useHref, useNavigate } from 'react-router';
import { Skeleton } from '../ui/surfaces.js';
import { AreaProvider } from './area.js';
import { AppFrame } from './frame/AppFrame.js';
import { Home } from './Home.js';
import { RequireSession } from './session.js';
import { Toasts } from './toasts.js';

const NetworkPage = lazy(async () => ({ default: (await import('../features/network/NetworkPage.js')).NetworkPage }));
const DirectoryPage = lazy(async () => ({
  default: (await import('../features/directory/DirectoryPage.js')).DirectoryPage,
}));
const ActorPage = lazy(async () => ({ default: (await import('../features/actor/ActorPage.js')).ActorPage }));
const PersonPage = lazy(async () => ({ default: (await import('../features/persons/PersonPage.js')).PersonPage }));
const ImportPage = lazy(async () => ({ default: (await import('../features/import/ImportPage.js')).ImportPage }));
const HistoryPage = lazy(async () => ({ default: (await import('../features/history/HistoryPage.js')).HistoryPage }));
const AreasPage = lazy(async () => ({ default: (await import('../features/areas/AreasPage.js')).AreasPage }));
const GapsPage = lazy(async () => ({ default: (await import('../features/gaps/GapsPage.js')).GapsPage }));
const ContinuationPage = lazy(async () => ({
  default: (await import('../features/continuation/ContinuationPage.js')).ContinuationPage,
}));
const HandoverPage = lazy(async () => ({
  default: (await import('../features/continuation/HandoverPage.js')).HandoverPage,
}));
const ConversationPage = lazy(async () => ({
  default: (await import('../features/continuation/ConversationPage.js')).ConversationPage,
}));
const SheetPage = lazy(async () => ({
  default: (await import('../features/continuation/SheetPage.js')).SheetPage,
}));
const WithoutUsPage = lazy(async () => ({
  default: (await import('../features/continuation/WithoutUsPage.js')).WithoutUsPage,
}));
const SignInPage = lazy(async () => ({ default: (await import('../features/accounts/SignInPage.js')).SignInPage }));
const FirstStartPage = lazy(async () => ({
  default: (await import('../features/accounts/FirstStartPage.js')).FirstStartPage,
}));

/** Lets links and menus of React Aria change the page without loading it anew. */
function Links(): JSX.Element {
  const navigate = useNavigate();
  return (
    <RouterProvider navigate={(to) => void navigate(to)} useHref={useHref}>
      <Outlet />
    </RouterProvider>
  );
}

/** The routes of the program; every page but sign-in and first start needs a session. */
export function App(): JSX.Element {
  return (
    <I18nProvider locale="de-DE">
      <BrowserRouter>
        <Suspense fallback={<Skeleton />}>
          <Routes>
            <Route element={<Links />}>
              <Route path="/anmelden" element={<SignInPage />} />
              <Route path="/start" element={<FirstStartPage />} />
              <Route element={<RequireSession />}>
                <Route path="/" element={<Home />} />
                <Route element={<AppFrame />}>
                  <Route path="/gebiete" element={<AreasPage />} />
                  <Route path="/import" element={<ImportPage />} />
                </Route>
                <Route path="/gebiet/:areaId" element={<AreaProvider />}>
                  <Route element={<AppFrame />}>
                    <Route index element={<Navigate to="netz" replace />} />
                    <Route path="netz" element={<NetworkPage />} />
                    <Route path="akteure" element={<DirectoryPage />} />
                    <Route path="akteure/:actorId" element={<ActorPage />} />
                    <Route path="personen/:personId" element={<PersonPage />} />
                    <Route path="luecken" element={<GapsPage />} />
                    <Route path="verstetigung" element={<ContinuationPage />} />
                    <Route path="verstetigung/uebergabe" element={<HandoverPage />} />
                    <Route path="verstetigung/gespraechsliste" element={<ConversationPage />} />
                    <Route path="verstetigung/uebergabeblatt" element={<SheetPage />} />
                    <Route path="verstetigung/ohne-uns" element={<WithoutUsPage />} />
                    <Route path="import" element={<ImportPage />} />
                    <Route path="verlauf" element={<HistoryPage />} />
                  </Route>
                </Route>
                <Route path="*" element={<Navigate to="/" replace />} />
              </Route>
            </Route>
          </Routes>
        </Suspense>
        <Toasts />
      </BrowserRouter>
    </I18nProvider>
  );
}
