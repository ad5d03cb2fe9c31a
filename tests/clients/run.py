"""Runs four public Saferpay clients against the sandbox, from initialize to refund.

The clients come from the package index. Their frameworks (Django, pretix, Indico) are replaced by stubs, so that
only the code that talks to Saferpay runs. Nothing of them is kept.

    python3 -m venv target/clients/venv
    target/clients/venv/bin/pip install requests
    target/clients/venv/bin/python tests/clients/run.py target/debug/saferpay-sandbox
"""

import importlib.abc
import importlib.machinery
import pathlib
import subprocess
import sys
import tempfile
import types
import uuid
from decimal import Decimal
from unittest.mock import MagicMock

import requests

PACKAGES = ["pretix-saferpay", "django-payments-saferpay", "indico-plugin-payment-sixpay", "django-saferpay"]
STUBBED = {"django", "payments", "pretix", "indico", "flask", "werkzeug", "iso4217", "dateutil", "wtforms", "celery",
           "i18nfield", "django_scopes", "sqlalchemy", "flask_pluginengine"}
CUSTOMER, TERMINAL, USER, PASSWORD = "100001", "10000101", "sandbox", "sandbox"


class Stub(types.ModuleType):
    """A module in which every name exists: classes for names in capitals, functions for others."""

    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name.endswith(("Error", "Exception", "DoesNotExist", "Needed", "NotFound", "BadRequest", "Http404")):
            value = type(name, (Exception,), {})
        elif name[0].isupper():
            value = type(name, (), {"__init__": lambda self, *a, **k: None})
        elif name in ("gettext", "gettext_lazy", "ugettext", "ugettext_lazy"):
            value = str
        else:
            value = MagicMock(name=name)
        setattr(self, name, value)
        return value


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in STUBBED:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        return Stub(spec.name)

    def exec_module(self, module):
        pass


class Thing:
    """An object with the attributes that are given."""

    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def get(self, name, default=None):
        return self.__dict__.get(name, default)


def download(folder):
    for package in PACKAGES:
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation",
                        "--target", folder, package], check=False)
        # A package whose build needs its framework is unpacked instead.
        name = package.replace("-", "_")
        if not any(name in entry.name.replace("-", "_") for entry in pathlib.Path(folder).glob("*.dist-info")):
            subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-build-isolation",
                            "--no-binary", ":all:", "-d", folder, package], check=False)
            for archive in pathlib.Path(folder).glob("*.tar.gz"):
                subprocess.run(["tar", "-xzf", archive, "-C", folder, "--strip-components=1"], check=True)
                archive.unlink()
    sys.path.insert(0, folder)


class Sandbox:
    def __init__(self, program):
        self.process = subprocess.Popen([program, "--port", "0"], stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        send = requests.Session.request

        def redirected(session, method, url, **options):
            for host in ("https://test.saferpay.com/api", "https://www.saferpay.com/api"):
                url = url.replace(host, self.address + "/api")
            return send(session, method, url, **options)

        requests.Session.request = redirected

    def pay(self, link):
        answer = requests.post(self.address + "/sandbox/pay", json={"link": link, "card": "9010003150000001"})
        answer.raise_for_status()
        return answer.json()

    def call(self, version, operation, body):
        """A call of our own, for what a client does not do."""
        body["RequestHeader"] = {"SpecVersion": version, "CustomerId": CUSTOMER, "RequestId": str(uuid.uuid4()),
                                 "RetryIndicator": 0}
        answer = requests.post(f"{self.address}/api/Payment/v1/{operation}", json=body, auth=(USER, PASSWORD))
        assert answer.status_code == 200, answer.text
        return answer.json()

    def refund(self, version, transaction_id, capture_id, value, currency):
        reference = {"TransactionId": transaction_id} if version == "1.9" else {"CaptureId": capture_id}
        name = "TransactionReference" if version == "1.9" else "CaptureReference"
        refund = {"Refund": {"Amount": {"Value": value, "CurrencyCode": currency}}, name: reference}
        refund = self.call(version, "Transaction/Refund", refund)["Transaction"]
        captured = self.call(version, "Transaction/Capture", {"TransactionReference": {"TransactionId": refund["Id"]}})
        assert captured["Status"] == "CAPTURED", captured


def pretix(sandbox):
    from django.conf import settings
    settings.CURRENCY_PLACES = {}
    from pretix_saferpay import payment as module, views
    from pretix.base.models import OrderPayment
    for state in ("CREATED", "CONFIRMED", "REFUNDED", "PENDING", "CANCELED"):
        setattr(OrderPayment, f"PAYMENT_STATE_{state}", state.lower())
    module.build_absolute_uri.return_value = "https://shop.example/back"
    provider = object.__new__(module.SaferpayMethod)
    provider.settings = Thing(endpoint="test", api_user=USER, api_pass=PASSWORD, customer_id=CUSTOMER,
                              terminal_id=TERMINAL)
    provider.event = Thing(currency="CHF", slug="event")
    provider.method, provider.cancel_flow = "visa", True
    type(provider).payment_methods = ["VISA", "MASTERCARD"]
    type(provider).payment_method_wallets = []
    provider.get_locale = lambda language: "en"
    order = Thing(code="ABC", secret="secret", locale="en", log_action=lambda *a, **k: None)

    class Stored(Thing):
        def save(self, **_):
            pass

        def __setattr__(self, name, value):
            import json
            self.__dict__[name] = value
            if name == "info":
                self.__dict__["info_data"] = json.loads(value)

        def confirm(self):
            self.state = "confirmed"

        def fail(self, **reason):
            raise AssertionError(reason)

        def done(self):
            self.state = "done"

    paid = Stored(amount=Decimal("10.50"), order=order, local_id=1, pk=1, state="created", info_data={},
                  payment_provider=provider)
    link = provider.execute_payment(Thing(session={}), paid)
    sandbox.pay(link)
    views.capture(paid)
    assert paid.state == "confirmed", paid.__dict__
    refund = Stored(payment=paid, amount=Decimal("10.50"), order=order, local_id=2, provider="saferpay", info_data={})
    provider.execute_refund(refund)
    assert refund.state == "done", refund.__dict__


def django_payments(sandbox):
    from django_payments_saferpay.facade import Facade
    facade = Facade(Thing(sandbox=True, customer_id=CUSTOMER, terminal_id=TERMINAL, auth_username=USER,
                          auth_password=PASSWORD))
    payment = Thing(pk=17, currency="CHF", total=Decimal("10.50"), description="Tea", transaction_id="",
                    get_failure_url=lambda: "https://shop.example/no", get_success_url=lambda: "https://shop.example/ok")
    page = facade.payment_initialize(payment, "https://shop.example/back")
    payment.transaction_id = page.token
    sandbox.pay(page.redirect_url)
    asserted = facade.payment_assert(payment)
    assert asserted.transaction_status == "AUTHORIZED", asserted
    assert facade.transaction_capture(payment, asserted.transaction_id).status == "CAPTURED"
    sandbox.refund("1.45", asserted.transaction_id, asserted.transaction_id + "_c", "1050", "CHF")


def indico(sandbox):
    import iso4217
    iso4217.Currency = lambda code: Thing(exponent=2)
    from indico_payment_sixpay import controllers
    settings = {"url": "https://test.saferpay.com/api/", "username": USER, "password": PASSWORD,
                "account_id": f"{CUSTOMER}-{TERMINAL}", "order_description": "{event_title}",
                "order_identifier": "e{event_id}r{registration_id}", "notification_mail": None}
    plugin = controllers.SixpayPaymentPlugin
    plugin.settings = Thing(**settings)
    plugin.event_settings = Thing(get_all=lambda event: settings)
    plugin.event_settings.get = lambda event, name: settings[name]
    plugin.logger = MagicMock()
    controllers.url_for_plugin.side_effect = None
    controllers.url_for_plugin.return_value = "https://shop.example/back"
    registration = Thing(user_id=1, full_name="A B", first_name="A", last_name="B", event_id=1, id=2, price=10.5,
                         currency="CHF", event=Thing(title="Event"), registration_form=Thing(title="Form"),
                         locator=Thing(uuid={}), transaction=None)
    begun = object.__new__(controllers.RHInitSixpayPayment)
    begun.registration, begun.event = registration, registration.event
    page = begun._init_payment_page(begun._get_transaction_parameters())
    sandbox.pay(page["RedirectUrl"])
    handler = object.__new__(controllers.SixpayNotificationHandler)
    handler.registration, handler.token = registration, page["Token"]
    asserted = handler._assert_payment()
    assert handler._is_authorized(asserted) and handler._verify_amount(asserted), asserted
    captured = handler._capture_transaction(asserted)
    assert captured["Status"] == "CAPTURED", captured
    sandbox.refund("1.12", asserted["Transaction"]["Id"], captured["CaptureId"], "1050", "CHF")


def django_saferpay(sandbox):
    from django.conf import settings
    settings.__dict__.update(SAFERPAY_APIURL="https://test.saferpay.com/api", SAFERPAY_CUSTOMERID=CUSTOMER,
                             SAFERPAY_TERMINALID=TERMINAL, SAFERPAY_USERNAME=USER, SAFERPAY_PASSWORD=PASSWORD,
                             SAFERPAY_SUCCESS_URL="/ok", SAFERPAY_SUCCESS_CAPTURE_URL="/captured",
                             SAFERPAY_FAIL_URL="/no", USE_HTTPS=True, SAFERPAY_DO_NOTIFY=False,
                             SAFERPAY_FORCE_LIABILITYSHIFT_ACTIVE=True, SAFERPAY_ORDER_TEXT_NR="Order %s")
    from django.contrib.sites.models import Site
    Site.objects = MagicMock()
    Site.objects.get_current.return_value = Thing(domain="shop.example")
    import saferpay.models as models

    class Row(Thing):
        def save(self):
            pass

    models.SaferpayTransaction = models.SaferpayResponse = Row
    from saferpay import gateway
    service = gateway.SaferpayService(order_id="17", amount=10.5, currency="CHF")
    links = []
    gateway.redirect = links.append
    token = service.paymentpage_init(service.payload_init({"LastName": "Doe"}))
    service.paymentpage_redirect()
    sandbox.pay(links[0])
    service.token, service.sp_trans = token, Row(token=token)
    assert service.paymentpage_assert() == "CAPTURED"
    sandbox.refund("1.9", service.sp_trans.transaction_id, None, "1050", "CHF")


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        download(folder)
        sys.meta_path.insert(0, Finder())
        sandbox = Sandbox(program)
        failed = 0
        try:
            for client in (pretix, django_payments, indico, django_saferpay):
                try:
                    client(sandbox)
                    print(f"{client.__name__}: from initialize to refund")
                except Exception as error:  # A client that fails must not hide the others.
                    failed += 1
                    print(f"{client.__name__}: {type(error).__name__}: {error}")
        finally:
            sandbox.process.terminate()
            assert sandbox.process.wait() == 0
    print(f"{4 - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
