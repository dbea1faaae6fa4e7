#!/usr/bin/python3
# SPDX-FileCopyrightText: The Innkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bluetoothd as far as python-dbusmock knows it, and what that lacks: devices that ask while they
are paired, and batteries. Run, it takes the name org.bluez on the system bus of its environment."""

import os
import sys

import dbus
from dbusmock import OBJECT_MANAGER_IFACE, mockobject
from dbusmock.templates import bluez5
from dbusmock.templates.bluez5 import *  # noqa: F401,F403 what dbusmock looks for in a template

AGENT_IFACE = "org.bluez.Agent1"
BATTERY_IFACE = "org.bluez.Battery1"


def load(mock, parameters):
    bluez5.load(mock, parameters)
    manager = mockobject.objects["/org/bluez"]
    manager.methods[bluez5.AGENT_MANAGER_IFACE].update(
        RegisterAgent=("os", "", "", RegisterAgent), UnregisterAgent=("o", "", "", UnregisterAgent))
    manager.agents = {}


@dbus.service.method("org.bluez.Mock", in_signature="ss", out_signature="s")
def AddAdapter(self, device_name, system_name):
    path = bluez5.AddAdapter(self, device_name, system_name)
    mockobject.objects[path].props[bluez5.ADAPTER_IFACE]["DiscoveryFilter"] = dbus.Dictionary(
        {}, signature="sv", variant_level=1)
    return path


@dbus.service.method(bluez5.AGENT_MANAGER_IFACE, in_signature="os", out_signature="",
                     sender_keyword="sender")
def RegisterAgent(self, path, capability, sender=None):
    if sender in self.agents:
        raise dbus.exceptions.DBusException("one is there", name="org.bluez.Error.AlreadyExists")
    self.agents[sender] = (path, capability)


@dbus.service.method(bluez5.AGENT_MANAGER_IFACE, in_signature="o", out_signature="",
                     sender_keyword="sender")
def UnregisterAgent(self, path, sender=None):
    if self.agents.pop(sender, None) is None:
        raise dbus.exceptions.DBusException("none is there", name="org.bluez.Error.DoesNotExist")


@dbus.service.method("org.bluez.Mock", in_signature="", out_signature="i")
def CountAgents(_self):
    return len(mockobject.objects["/org/bluez"].agents)


@dbus.service.method("org.bluez.Mock", in_signature="sss", out_signature="")
def AskFor(_self, path, kind, code):
    """What Pair will bring: "confirm", "passkey", "pin", "display", "allow", "reject", "silence"."""
    device = mockobject.objects[path]
    device.asks, device.code, device.waiting = kind, code, None
    device.methods[bluez5.DEVICE_IFACE].update(
        Pair=("", "", "", Pair), CancelPairing=("", "", "", CancelPairing))


@dbus.service.method("org.bluez.Mock", in_signature="si", out_signature="")
def SetBattery(_self, path, percentage):
    properties = {"Percentage": dbus.Byte(percentage, variant_level=1)}
    mockobject.objects["/"].EmitSignal(
        OBJECT_MANAGER_IFACE, "InterfacesAdded", "oa{sa{sv}}",
        [dbus.ObjectPath(path), {BATTERY_IFACE: properties}])


@dbus.service.method("org.bluez.Mock", in_signature="ss", out_signature="")
def AskAgain(_self, path, about):
    """Asks the one agent about another device than the one that is being paired."""
    (sender, (agent, _)), = mockobject.objects["/org/bluez"].agents.items()
    call_agent(sender, agent, "RequestAuthorization", "o", (dbus.ObjectPath(about),),
               lambda *_: None, lambda error: setattr(mockobject.objects[path], "refusal",
                                                      error.get_dbus_name()))


@dbus.service.method("org.bluez.Mock", in_signature="s", out_signature="s")
def Refusal(_self, path):
    return getattr(mockobject.objects[path], "refusal", "")


@dbus.service.method("org.bluez.Mock", in_signature="si", out_signature="")
def TypeOn(_self, path, count):
    """A person has typed that many signs of the code on the device; after the last it is paired."""
    device = mockobject.objects[path]
    sender, agent = device.agent
    call_agent(sender, agent, "DisplayPasskey", "ouq",
               (dbus.ObjectPath(path), int(device.code), count), lambda *_: None, print)
    if count == len(device.code):
        settle(device)


def call_agent(sender, agent, method, signature, arguments, done, failed):
    mockobject.objects["/"].connection.call_async(
        sender, agent, AGENT_IFACE, method, signature, arguments, done, failed)


@dbus.service.method(bluez5.DEVICE_IFACE, in_signature="", out_signature="",
                     async_callbacks=("done", "failed"), sender_keyword="sender")
def Pair(self, done, failed, sender=None):
    agent, _ = mockobject.objects["/org/bluez"].agents[sender]
    self.agent, self.waiting = (sender, agent), (done, failed)
    path = dbus.ObjectPath(self.path)

    def ask(method, signature, *arguments, wanted=None):
        call_agent(sender, agent, method, signature, (path, *arguments),
                   lambda *answer: settle(self, None if wanted in (None, *answer)
                                          else "AuthenticationFailed"),
                   lambda _error: settle(self, "AuthenticationFailed"))

    if self.asks == "confirm":
        ask("RequestConfirmation", "ou", int(self.code))
    elif self.asks == "passkey":
        ask("RequestPasskey", "o", wanted=int(self.code))
    elif self.asks == "pin":
        ask("RequestPinCode", "o", wanted=self.code)
    elif self.asks == "allow":
        ask("RequestAuthorization", "o")
    elif self.asks == "display":
        call_agent(sender, agent, "DisplayPasskey", "ouq", (path, int(self.code), 0),
                   lambda *_: None, print)
    elif self.asks == "reject":
        settle(self, "AuthenticationRejected")


def settle(device, error=None):
    (done, failed), device.waiting = device.waiting, None
    if error:
        failed(dbus.exceptions.DBusException("mock", name=f"org.bluez.Error.{error}"))
        return
    properties = device.props[bluez5.DEVICE_IFACE]
    device.PairDevice(os.path.basename(properties["Adapter"]), properties["Address"],
                      bluez5.MOCK_PHONE_CLASS)
    done()


@dbus.service.method(bluez5.DEVICE_IFACE, in_signature="", out_signature="")
def CancelPairing(self):
    settle(self, "AuthenticationCanceled")


if __name__ == "__main__":
    os.execv(sys.executable, [sys.executable, "-m", "dbusmock", "--system", "--template",
                              os.path.abspath(__file__)])
